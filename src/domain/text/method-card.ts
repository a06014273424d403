import type { Resolution } from '../cell.ts';
import type { Comparison, Lens } from '../filter.ts';
import { count, decimal, percent, plural } from './format.ts';
import { baselineWords, LENS_WORDS } from './hotspots.ts';

/** What the card fills in: the settings of the map as it is now. */
export interface MethodSettings {
  readonly lens: Lens;
  readonly comparison: Comparison;
  readonly resolution: Resolution;
  readonly municipality: string;
  readonly boundaries: 'schematic' | 'data' | 'official';
  /** Share of false alarms among the flags that is allowed. */
  readonly alpha: number;
  /** Null while no map was calculated. */
  readonly run: {
    readonly period: string;
    readonly cells: number;
    readonly tests: number;
    readonly historyMonths: number;
    readonly history: string;
    readonly flagged: number;
    readonly uncorrected: number;
    readonly normalTail: boolean;
  } | null;
  readonly exceptions: string;
  readonly historyMonths: number;
  readonly leastHistory: number;
  readonly files: number;
  readonly droppedColumns: number;
}

/** One method: what it is for, what it is not for, and how it works, in plain Dutch. */
export interface MethodPart {
  readonly key: string;
  readonly title: string;
  readonly answers: string;
  readonly not: string;
  readonly how: readonly string[];
  readonly assumes: readonly string[];
  /** Settings used now. */
  readonly now: readonly string[];
}

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
    'Maanden waarin een plek zelf al een hotspot was, tellen niet mee voor wat daar gewoon is. Zo went Brandpunt niet aan overlast.',
    'De kans op zoveel incidenten komt uit een negatief-binomiale verdeling, voor de cel zelf en voor de cel met haar buren. Omdat er twee kansen zijn bekeken, wordt de kleinste verdubbeld: dat maakt het oordeel strenger. Minder dan 3 incidenten in de cel en haar buren samen is nooit een hotspot.',
    'Een plek die vorige maand al opviel, krijgt bij de beslissing meer gewicht.',
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
  not: 'Het zegt niet dat er iets bijzonders is. Het centrum is bijna altijd druk.',
  how: [
    'Voor elke cel worden de incidenten in de cel en haar buren opgeteld en vergeleken met het gemiddelde van de hele gemeente (Gi*).',
    'De kans is exact uitgerekend: hoe vaak zou de som zo hoog zijn als alle aantallen willekeurig over de cellen waren verdeeld?',
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

const states: MethodPart = {
  key: 'toestand',
  title: 'Nieuw, groeiend, aanhoudend, krimpend, uitgedoofd',
  answers: 'Hoe een hotspot zich verhoudt tot de periode ervoor, die even lang is.',
  not: 'Het zegt niet of een maatregel heeft gewerkt. Een plek die hoog was, daalt vaak ook vanzelf.',
  how: [
    'Twee hotspots zijn dezelfde als minstens een vijfde van hun incidenten in gedeelde cellen ligt.',
    'Nieuw: er was geen hotspot waar deze op lijkt. Uitgedoofd: er is er nu geen meer.',
    'Groeiend of krimpend: het verschil tussen de twee aantallen is groter dan bij toeval past (exacte toets, kans kleiner dan 5%). Anders: aanhoudend.',
  ],
  assumes: ['In beide perioden is op dezelfde manier gemeld en geregistreerd.'],
  now: [],
};

const hottimes: MethodPart = {
  key: 'hottimes',
  title: 'Hottimes: wanneer het zich ophoopt',
  answers: 'In welke dagen en uren van de week er meer gebeurt dan te verwachten is.',
  not: 'Geen piekmoment betekent niet dat elk uur gelijk is; het verschil kan te klein zijn om te zien.',
  how: [
    'Is alleen bekend tussen welke tijden iets gebeurde, dan telt het incident verdeeld over die uren mee (aoristisch).',
    'Brandpunt doorzoekt alle blokken van 1 tot 7 dagen en 1 tot 23 uur. Voor een hotspot of gebied is de vergelijking het weekritme van dezelfde soorten in de hele stad; voor de stad zelf een vlakke week.',
    'De kans komt uit 999 nagespeelde weken met een vast startgetal, zodat dezelfde gegevens altijd dezelfde uitkomst geven. Het zoeken in zoveel blokken is daarin meegeteld.',
    'Er zijn minstens 10 incidenten met een bekend uur nodig. Zijn er in de periode te weinig, dan zoekt Brandpunt in 12 maanden en zegt dat erbij.',
  ],
  assumes: [
    'Incidenten staan los van elkaar: twintig telefoontjes over één feest maken een piek.',
    'Het gevonden blok is het beste van heel veel blokken. De “keer verwacht” valt daardoor vaak wat hoog uit.',
  ],
  now: [],
};

const months: MethodPart = {
  key: 'maanden',
  title: 'Maanden van het jaar',
  answers: 'Of een gebied in bepaalde maanden drukker is dan de rest van de stad, of de stad drukker dan in een vlak jaar.',
  not: 'Met één jaar aan gegevens is een drukke maand nog geen vast patroon.',
  how: [
    'Elke maand wordt exact getoetst en de uitkomsten worden gecorrigeerd voor twaalf maanden (Holm).',
    'Verschillen de jaren onderling veel, dan telt een maand minder zwaar.',
  ],
  assumes: ['De maanden zijn compleet geladen.'],
  now: [],
};

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
  assumes: ['Water en leeg land doen mee als plek waar niets gebeurt.'],
  now: [
    `${s.municipality}, ${BOUNDARY_WORDS[s.boundaries]}.`,
    ...(s.run ? [`${count(s.run.cells)} cellen van ${CELL_WORDS[s.resolution]}.`] : []),
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
  return [...lenses, correction(settings), joined(settings), states, hottimes, months, area(settings), privacy(settings)];
}

/** `Ongewoon, oktober 2026`, under the title of the card. */
export const cardSubject = ({ lens, run }: MethodSettings): string => (run ? `${LENS_WORDS[lens]}, ${run.period}` : noMap);
