import type { Resolution } from '../cell.ts';
import { linesWords } from './barrier-lines.ts';
import { count, decimal, percent, plural } from './format.ts';
import { baselineWords, LENS_WORDS } from './hotspots.ts';
import { areas, burglary } from './method-areas.ts';
import { dataChange, signalValue } from './method-data.ts';
import { effect } from './method-effect.ts';
import { inspections } from './method-inspections.ts';
import type { MethodPart, MethodSettings } from './method-part.ts';
import { course, otherWays, reporters, stability, states, twoSources, withoutHistory } from './method-places.ts';
import { events, hottimes, months, repeats } from './method-times.ts';
import { trends } from './method-trends.ts';
import { waterWords } from './water-barriers.ts';

export type { MethodPart, MethodSettings } from './method-part.ts';

export const METHOD_CARD = {
  title: 'Methodekaart',
  intro:
    'Brandpunt wijst plekken en tijden aan die opvallen in de cijfers. Het is een hulpmiddel om te kijken waar je moet gaan kijken. Een mens beoordeelt of er echt iets aan de hand is. Brandpunt zegt niets over personen.',
  answers: 'Wat het wel zegt',
  not: 'Wat het niet zegt',
  how: 'Hoe het werkt',
  assumes: 'Wat het aanneemt',
  now: 'Ingesteld op dit moment',
  print: 'Print de methodekaart',
} as const;

const CELL_WORDS: Record<Resolution, string> = {
  8: 'ongeveer 65 hectare',
  9: 'ongeveer 9 hectare',
  10: 'ongeveer 1,3 hectare',
  11: 'ongeveer 0,2 hectare',
};
const BOUNDARY_WORDS: Record<MethodSettings['boundaries'], string> = {
  schematic: 'schematische grenzen',
  data: 'een gebied rond de gegevens',
  official: 'geladen grenzen',
};

const noMap = 'Er is nu geen kaart berekend.';
const inRun = (settings: MethodSettings, lines: (run: NonNullable<MethodSettings['run']>) => readonly string[]): readonly string[] =>
  settings.run ? lines(settings.run) : [noMap];

const unusual = (s: MethodSettings): MethodPart => ({
  key: 'ongewoon',
  title: 'Ongewoon: meer dan hier te verwachten was',
  answers: 'Waar in deze periode meer is gemeld of geregistreerd dan op die plek gewoon is. Dit is de standaard van de kaart.',
  not: 'Het zegt niet waar het het drukst is, en niet waarom er meer is. Een plek die al jaren druk is, valt niet op zolang het daar niet drukker wordt.',
  how: [
    'De stad is verdeeld in zeshoekige cellen. Voor elke cel en elke soort kijkt Brandpunt hoeveel er in de maanden ervoor gebeurde.',
    'Een cel met weinig gegevens leent van de rest van de stad, zodat één incident niet meteen een uitschieter is (empirisch-Bayes).',
    'De verwachting gaat mee met de stad: is een soort deze maand overal drukker, dan is dat geen hotspot.',
    'Maanden waarin een plek zelf al een hotspot was, tellen niet mee voor wat daar gewoon is. Zo went Brandpunt niet aan overlast: anders zou een plek die hoog blijft, na een tijd gewoon lijken.',
    'Maanden verschillen van zichzelf, en één probleem geeft vaak meer dan één melding. Brandpunt schat uit de gegevens hoeveel extra spreiding dat geeft, en wordt daardoor voorzichtiger.',
    'De kans op zoveel incidenten komt uit een negatief-binomiale verdeling, voor de cel zelf en voor de cel met haar buren. Omdat er twee kansen zijn bekeken, wordt de kleinste verdubbeld: dat maakt het oordeel strenger. Minder dan 3 incidenten in de cel en haar buren samen is nooit een hotspot.',
    'Een plek die vorige maand al opviel, weegt bij de beslissing tot 100 keer mee; andere plekken wegen dan iets minder, zodat het geheel gelijk blijft. Dat gewicht ligt vast voor de maand begint.',
    'Gemeten op nagemaakte maanden waarin niets gebeurt: in 0 tot 1 van de 100 maanden viel er toch iets op (200 maanden voor elk van zeven soorten steden; toegestaan is 5 van de 100).',
    'Gemeten op verstopte uitschieters van één maand in nagemaakte steden, 32 per vorm en sterkte: van +4 incidenten werd 31 tot 50% gevonden, van +8 81 tot 94%, van +12 94 tot 100%. In zes demosteden werd 92% van de verstopte hotspots gevonden, en was 94% van wat werd aangewezen echt verstopt.',
  ],
  assumes: [
    'Het verleden zegt wat gewoon is. Is er anders gaan registreren of melden, dan kan dat op een hotspot lijken.',
    'Incidenten staan los van elkaar. Meerdere meldingen over één probleem tellen daarom zwaarder dan ze zijn; kijk bij een hotspot hoeveel melders er zijn.',
    'Een soort die in de maanden ervoor nergens voorkwam, wordt niet getoetst.',
  ],
  now: inRun(s, (run) =>
    s.lens === 'ongewoon'
      ? [
          `Periode: ${run.period}, vergeleken met ${baselineWords(s.comparison, run.historyMonths)} (${run.history}).`,
          `Standaard zijn dat de ${s.historyMonths} maanden ervoor, en minstens ${s.leastHistory}. De maanden ${s.exceptions} tellen niet mee: toen was de stad grotendeels dicht.`,
        ]
      : ['De kaart staat nu op Druk.'],
  ),
});

const busy = (s: MethodSettings): MethodPart => ({
  key: 'druk',
  title: 'Druk: waar het zich ophoopt',
  answers: 'Waar in deze periode veel gebeurt in vergelijking met de rest van de gemeente.',
  not: 'Het zegt niet dat er iets bijzonders is: het centrum is bijna altijd druk. En het mist plekken: één cel met extreem veel incidenten maakt de spreiding in de hele gemeente zo groot dat andere drukke plekken niet meer opvallen.',
  how: [
    'Voor elke cel worden de incidenten in de cel en haar buren opgeteld en vergeleken met het gemiddelde van de hele gemeente (Gi*).',
    'De kans is exact uitgerekend: hoe vaak zou de som zo hoog zijn als alle aantallen willekeurig over de cellen waren verdeeld?',
    'Gemeten op uitschieters van +12 in één cel, 8 tegelijk in een nagemaakte stad: Druk vond er geen van de 32, Ongewoon alle 32.',
  ],
  assumes: ['Elke cel kan even goed druk zijn. Dat klopt niet in een echte stad; daarom is Druk niet de standaard.'],
  now: inRun(s, (run) =>
    s.lens === 'druk'
      ? [
          `Periode: ${run.period}.`,
          run.normalTail
            ? 'De aantallen zijn te groot voor de exacte tabel; de normale benadering is gebruikt.'
            : 'De kans is exact uitgerekend.',
        ]
      : ['De kaart staat nu op Ongewoon.'],
  ),
});

const correction = (s: MethodSettings): MethodPart => ({
  key: 'correctie',
  title: 'Correctie voor veel vergelijkingen',
  answers: 'Welke plekken overblijven als je rekening houdt met het grote aantal plekken en soorten dat is bekeken.',
  not: 'Een plek die niet overblijft, is niet bewezen rustig. Een kleine toename valt niet op.',
  how: [
    'Wie duizenden plekken bekijkt, vindt altijd iets dat toeval is. Brandpunt houdt alle vergelijkingen samen tegen het licht (Benjamini-Hochberg).',
    `Van alle plekken die opvallen, is gemiddeld hoogstens ${percent(s.alpha)} toeval.`,
  ],
  assumes: [
    'De vergelijkingen hangen hooguit zo samen als buren dat doen: valt de ene op, dan is de kans groter dat de andere dat ook doet.',
  ],
  now: inRun(s, (run) => [
    `${count(run.tests)} vergelijkingen. ${plural(run.flagged, 'cel valt', 'cellen vallen')} op; zonder correctie zouden het er ${count(run.uncorrected)} zijn.`,
    `Drempel: ${decimal(s.alpha, 2)}.`,
  ]),
});

const joined = (s: MethodSettings): MethodPart => ({
  key: 'hotspot',
  title: 'Van cellen naar hotspots',
  answers: 'Welke cellen samen één plek zijn, en hoe die plek heet: de buurt en een korte celcode.',
  not: 'De rand van een hotspot is niet op de meter nauwkeurig en volgt geen straat of pand.',
  how: [
    'Bij Ongewoon telt een cel mee als zij zelf bijdraagt aan de uitschieter. Cellen die elkaar raken, of waar één cel tussen zit, worden één hotspot.',
    'Bij Druk worden opvallende cellen die elkaar raken één hotspot.',
    'De lijst begint met de plek die het verst boven de verwachting ligt, in aantallen.',
  ],
  assumes: ['De indeling in cellen is toevallig. Een hotspot van één cel kan met een ander raster iets verschuiven.'],
  now: [`Raster ${s.resolution}: cellen van ${CELL_WORDS[s.resolution]}.`],
});

const area = (s: MethodSettings): MethodPart => ({
  key: 'rekengebied',
  title: 'Het rekengebied',
  answers: 'Welke cellen meedoen: alle cellen waarvan het midden in de gemeente ligt, ook die waar niets gebeurde.',
  not: 'Incidenten buiten de gemeente of zonder locatie staan niet op de kaart. Ze zijn wel geteld op het scherm Start.',
  how: [
    'Het rekengebied ligt vast door de grenzen en nooit door de gegevens. Anders zou de uitkomst veranderen door lege stukken weg te laten.',
    'Een incident in de gemeente waarvan het midden van de cel er net buiten ligt, gaat naar de dichtstbijzijnde cel.',
    'Kies je een wijk of buurt, dan wordt nog steeds met de hele gemeente gerekend; alleen de gekozen cellen worden getoond.',
  ],
  assumes: [
    'Water en leeg land doen mee als plek waar niets gebeurt.',
    'Over water dat als grens telt, is een cel geen buur van de overkant. Een hotspot stopt dan bij de oever, ook bij een brug: een plek op een brug hoort bij één oever, en gaat overlast de brug over, dan worden het twee hotspots. De grens is het midden van de rivier. Spoorlijnen en wegen tellen niet als grens.',
  ],
  now: [
    `${s.municipality}, ${BOUNDARY_WORDS[s.boundaries]}.`,
    ...(s.run ? [`${count(s.run.cells)} cellen van ${CELL_WORDS[s.resolution]}.`] : []),
    ...(s.water ? [waterWords(s.water)] : []),
    ...(s.lines?.length ? [linesWords(s.lines)] : []),
  ],
});

const privacy = (s: MethodSettings): MethodPart => ({
  key: 'gegevens',
  title: 'Inlezen en privacy',
  answers: 'Elke regel van een bestand is verantwoord: overgenomen, stond er al, afgekeurd met reden, of geen gegevens.',
  not: 'Brandpunt maakt geen scores van personen en gebruikt geen kenmerken van personen.',
  how: [
    'Alles gebeurt in de browser, op deze computer. Er is geen server.',
    'Kolommen met namen, burgerservicenummers, telefoonnummers, e-mail, rekeningnummers, kentekens, geboortedatums, adressen of vrije tekst worden niet bewaard.',
    'Een melder wordt alleen bewaard als sleutelcode. De sleutel is op dit apparaat gemaakt en kan er niet uit worden gelezen. Zo kan Brandpunt melders tellen zonder te weten wie het zijn.',
  ],
  assumes: [
    'De bron is zorgvuldig: wat niet is gemeld of geregistreerd, ziet Brandpunt niet. Buurten waar minder wordt gemeld, vallen minder op.',
  ],
  now: [
    `${plural(s.files, 'bestand', 'bestanden')} geladen; ${plural(s.droppedColumns, 'kolom', 'kolommen')} niet bewaard. De reden staat op het scherm Start bij elk bestand.`,
  ],
});

/** The card, with the settings of this moment filled in. The lens on view comes first. */
export function methodCard(settings: MethodSettings): readonly MethodPart[] {
  const lenses = [unusual(settings), busy(settings)];
  if (settings.lens === 'druk') lenses.reverse();
  return [
    ...lenses,
    correction(settings),
    joined(settings),
    states,
    course(settings),
    stability(settings),
    twoSources,
    otherWays,
    withoutHistory,
    reporters,
    dataChange,
    hottimes,
    months,
    events(settings),
    repeats,
    trends,
    areas,
    burglary,
    inspections,
    effect,
    signalValue,
    area(settings),
    privacy(settings),
  ];
}

/** `Ongewoon, oktober 2026`, under the title of the card. */
export const cardSubject = ({ lens, run }: MethodSettings): string => (run ? `${LENS_WORDS[lens]}, ${run.period}` : noMap);
