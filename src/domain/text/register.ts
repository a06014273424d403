import type { AnnexPart, RegisterEntry, RegisterField, RegisterValue, RunningSetup } from '../register/register-entry.ts';
import { LOWEST_COUNT } from '../report/least-count.ts';
import { count, dateOfIso, list, plural, rijen } from './format.ts';

const app = (text: string): RegisterValue => ({ by: 'app', text });
const gemeente = (ask: string): RegisterValue => ({ by: 'gemeente', ask });

export const REGISTER_TEXT = {
  title: 'Algoritmeregister',
  intro:
    'Dit is de tekst voor het Algoritmeregister en de bijlage bij de DPIA, gemaakt uit hoe Brandpunt nu is ingesteld. Wat alleen de gemeente weet, staat er als vraag in.',
  annex: 'Bijlage bij de DPIA',
  annexNote: 'Beschrijving van de verwerking; de afweging zelf maakt de gemeente.',
  json: 'JSON',
  text: 'Tekst',
  print: 'Druk af',
  open: 'Door de gemeente in te vullen',
  asks: (n: number): string => `${plural(n, 'veld vult', 'velden vult')} de gemeente zelf in.`,
  files: { register: 'algoritmeregister', annex: 'dpia-bijlage' },
} as const;

interface Algorithm {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly goal: string;
  readonly considerations: string;
  readonly human: string;
  readonly risk: string;
  readonly data: string;
  readonly technique: readonly string[];
}

const HUMAN =
  'Brandpunt beslist niets. Een analist bekijkt elke uitkomst, en het gebiedsteam beoordeelt samen met de partners of er echt iets aan de hand is. Elk oordeel heeft een reden, en blijft te lezen.';

const signal = ({ signal: s }: RunningSetup): Algorithm => ({
  id: 'signaal',
  name: 'Maandelijks signaal van potentiële hotspots en hottimes',
  short:
    'Wijst plekken en tijden aan waar meer overlast of criminaliteit is gemeld of geregistreerd dan daar te verwachten was. Een mens beoordeelt wat dat betekent.',
  goal: 'Eerder en eerlijker zien waar overlast of criminaliteit zich ophoopt, zodat gebiedsteams en partners weten waar zij moeten gaan kijken. Inwoners merken het alleen aan wat mensen daarna besluiten te doen.',
  considerations:
    'Een telling per buurt mist plekken, en een kaart van het aantal meldingen wijst altijd het centrum aan. Brandpunt vergelijkt elke plek met wat daar gewoon is. Het oordeelt niet over personen, en gebruikt geen kenmerken van bewoners.',
  human: HUMAN,
  risk: 'Meer meldingen betekent niet altijd meer overlast. Daarom staat bij elke plek hoeveel verschillende melders en problemen er zijn, en of de plek blijft zonder de melder die het vaakst meldt. Brandpunt waarschuwt ook als de gegevens zelf zijn veranderd. Valse signalen zijn gemeten: van nagemaakte maanden waarin niets gebeurt, gaf hooguit 1 van de 100 toch een signaal (toegestaan is 5).',
  data: 'Overlastmeldingen en politieregistraties: plek, moment, soort, en een sleutelcode in plaats van de melder. Geen namen, adressen van personen, burgerservicenummers, kentekens of vrije tekst.',
  technique: [
    `Zeshoekige cellen (H3, fijnheid ${s.resolution}${s.cells === null ? '' : `, ${count(s.cells)} cellen`}); de grens van de gemeente bepaalt welke cellen meedoen.`,
    `Verwachting per cel en soort uit ${plural(s.historyMonths, 'maand', 'maanden')} (zonder ${s.exceptions}) met empirisch-Bayes; kans uit een negatief-binomiale verdeling, voor de cel en voor de cel met haar buren.`,
    `Correctie voor ${s.tests === null ? 'alle toetsen samen' : `${count(s.tests)} toetsen samen`} (Benjamini-Hochberg, ${s.alphaPercent}%). Buren reiken niet over ${s.barriers}.`,
    'Hottimes: weekritme met aoristische weging, getoetst tegen de rest van de stad of tegen een week waarin elk uur even druk is, door hele intervallen opnieuw te trekken.',
  ],
});

const screening = ({ rules }: RunningSetup): Algorithm => ({
  id: 'screening',
  name: 'Screening van overlastmeldingen',
  short: 'Markeert meldingen die volgens zichtbare regels over veiligheid gaan, zodat mensen die eerst bekijken.',
  goal: 'Uit veel meldingen de meldingen halen die over ernstige of herhaalde overlast, drugshandel of dreigend gedrag gaan.',
  considerations:
    'Alle meldingen met de hand lezen kost dagen en gebeurt dan niet. De regels zijn voor iedereen te zien en te veranderen, met een reden.',
  human: HUMAN,
  risk: 'Een regel kan te veel of te weinig markeren. Bij elke regel staat hoeveel meldingen zij markeert, en achter elk getal staat de lijst.',
  data: 'Soort, moment, plek en urgentie van een melding. Vrije tekst alleen als de analist dat bij het inlezen kiest; dan wordt alleen bewaard welke woordgroepen erin stonden, niet de tekst.',
  technique: rules.length > 0 ? rules : ['Er staan geen regels aan.'],
});

const inspection = ({ weights }: RunningSetup): Algorithm => ({
  id: 'controles',
  name: 'Score en plan voor controles van opslaglocaties, bedrijven en panden',
  short:
    'Geeft locaties punten voor wat er in de omgeving is gemeld en geregistreerd, en stelt voor welke het ATOM bezoekt. Een vast deel wordt geloot.',
  goal: 'Controles doen waar de kans op misstanden groter is, en eerlijk meten of dat beter werkt dan loten.',
  considerations:
    'Vondsten zijn zeldzaam (1 tot 2 op de 100). Zonder geloot deel is niet te zien of de score iets toevoegt. De score kent geen personen en geen kenmerken van eigenaren of huurders.',
  human: 'De planner ziet waaruit de punten bestaan, kan elke locatie ruilen met een reden, en besluit wat er gebeurt.',
  risk: 'Wie vaker controleert, vindt vaker iets op dezelfde plek. Het gelote deel (standaard 20%, minstens 10%) houdt dat in beeld; gewichten worden alleen anders als de cijfers dat dragen.',
  data: 'Ligging, soort, branche en datum van de laatste controle van locaties; aantallen meldingen en registraties in de omgeving; uitslagen van eerdere controles; signalen van de Lokale Werkgroep Ondermijning per plek, zonder personen. Zorg, woonoverlast en overlast van mensen zonder huis tellen niet mee.',
  technique: [
    `Optelsom van punten, gewichten versie ${weights.version}: ${list(weights.parts)}.`,
    'Loten met een vastgelegd startgetal; dagen en routes worden compact gemaakt.',
  ],
});

const burglary = (): Algorithm => ({
  id: 'inbraakfocus',
  name: 'Buurten met extra inzet tegen woninginbraak',
  short: 'Noemt buurten die boven het gemiddelde zitten in woninginbraak en waar weinig bewoners maatregelen nemen.',
  goal: 'Voorlichting en preventie richten op buurten waar die het meest kan helpen.',
  considerations: 'Alleen cijfers per buurt uit de politieregistratie en de Veiligheidsmonitor; geen cijfers over personen of huishoudens.',
  human: HUMAN,
  risk: 'Cijfers van kleine buurten schommelen. Buurten met minder dan 100 inwoners doen niet mee.',
  data: 'Geregistreerde woninginbraken per buurt, en uit de Veiligheidsmonitor: slachtofferschap en preventiemaatregelen per buurt.',
  technique: [
    'Een buurt voldoet als zij boven het ongewogen gemiddelde zit van geregistreerde en zelf gemelde woninginbraak, en eronder met preventiemaatregelen.',
  ],
});

/** The algorithms of the app that the register asks about. */
export const ALGORITHMS: readonly ((setup: RunningSetup) => Algorithm)[] = [signal, screening, inspection, burglary];

/** The fields of the publication standard, in its order. */
export function registerFields(algorithm: Algorithm, setup: RunningSetup): readonly RegisterField[] {
  const field = (key: string, label: string, value: RegisterValue): RegisterField => ({ key, label, value });
  return [
    field('name', 'Naam', app(algorithm.name)),
    field('organization', 'Organisatie', app(`Gemeente ${setup.municipality}`)),
    field('department', 'Afdeling', gemeente('Welke afdeling gebruikt dit?')),
    field('description_short', 'Korte omschrijving', app(algorithm.short)),
    field('type', 'Soort', app('Statistische methode, geen zelflerend algoritme')),
    field('category', 'Categorie', gemeente('Impactvol, hoog risico of overig? De gemeente oordeelt.')),
    field('status', 'Status', gemeente('In ontwikkeling, in gebruik of buiten gebruik?')),
    field('begin_date', 'Begindatum', gemeente('Sinds wanneer is dit in gebruik?')),
    field('contact_email', 'Contact', gemeente('Op welk adres kunnen inwoners vragen stellen?')),
    field('goal', 'Doel en impact', app(algorithm.goal)),
    field('proportionality', 'Afwegingen', app(algorithm.considerations)),
    field('human_intervention', 'Menselijke tussenkomst', app(algorithm.human)),
    field('risk_management', 'Risicobeheer', app(algorithm.risk)),
    field('lawful_basis', 'Wettelijke basis', gemeente('Op welke wet of taak rust het gebruik?')),
    field('impacttoetsen', 'Impacttoetsen', gemeente('Zijn een DPIA en een IAMA gedaan? Zie de bijlage.')),
    field('source_data', 'Gegevens', app(algorithm.data)),
    field('methods_and_models', 'Technische werking', app(algorithm.technique.join('\n'))),
    field('provider', 'Leverancier', app('Brandpunt, open broncode (EUPL-1.2); draait geheel in de browser van de gebruiker')),
    field('source_version', 'Versie', app(`Brandpunt ${setup.version}, stand van ${dateOfIso(setup.day)}`)),
    field('standard_version', 'Versie van de standaard', app('1.0.0')),
  ];
}

export const registerEntry = (algorithm: Algorithm, setup: RunningSetup): RegisterEntry => ({
  id: algorithm.id,
  fields: registerFields(algorithm, setup),
});

function networkOf({ pdok, openData, live }: RunningSetup): string {
  const outside = [...(pdok ? ['kaart en grenzen van PDOK'] : []), ...(openData ? ['open cijfers van CBS en PDOK'] : [])];
  const own = live ? 'eigen bestanden van de app en de server van de organisatie' : 'de app haalt alleen haar eigen bestanden op';
  if (outside.length === 0) return own;
  return `de beheerder staat ${list(outside)} toe; er gaan geen gegevens mee in die verzoeken${live ? '. Ook de server van de organisatie is toegestaan' : ''}`;
}

/** `De ondergrens is 5, zoals de app hem heeft.` */
export const leastCountWords = ({ least, set }: RunningSetup['leastCount']): string =>
  set === null
    ? `De ondergrens is ${least}, zoals de app hem heeft. Op de schermen Trends en Gebied kan het team hem anders zetten, vanaf ${LOWEST_COUNT}.`
    : `De ondergrens is ${least}, op ${dateOfIso(set.day)} gezet door ${set.role || 'iemand zonder rol'}.`;

/** The annex to a DPIA: what is processed, how, where it stays and for how long. */
export function annexParts(setup: RunningSetup): readonly AnnexPart[] {
  return [
    {
      title: 'Wat wordt verwerkt',
      lines: [
        ...(setup.demo ? ['Nu is de demostad geladen: synthetische gegevens, geen echte meldingen.'] : []),
        ...(setup.files.length === 0 ? ['Er is nu niets geladen.'] : []),
        ...setup.files.map(({ name, accepted }) => `${name}: ${rijen(accepted)}`),
        'Per melding of registratie: moment (begin en einde), soort, plek, nummer van het bronsysteem.',
        'De melder alleen als sleutelcode (HMAC-SHA-256 met een sleutel die op het apparaat is gemaakt), om verschillende melders te tellen.',
        'Wat mensen toevoegen: oordelen, verrijking per partner, actieplannen, controles. Tekst met persoonsgegevens wordt geweigerd.',
      ],
    },
    {
      title: 'Wat niet wordt bewaard',
      lines: [
        'Namen, burgerservicenummers, adressen van personen, telefoon, e-mail, rekeningnummers, kentekens, geboortedatums en vrije tekst worden bij het inlezen geweigerd.',
        ...setup.files.flatMap(({ name, dropped }) => (dropped.length > 0 ? [`Uit ${name} niet bewaard: ${list(dropped)}.`] : [])),
        ...(setup.textScreened > 0
          ? [`Van ${rijen(setup.textScreened)} is vrije tekst bekeken op signaalwoorden; alleen de uitkomst is bewaard.`]
          : []),
        'Er is geen score van personen. In geen enkele score zit een kenmerk van bewoners of van eigenaren. Een plek kan wel iets zeggen over wie er woont: dat weegt de gemeente zelf.',
      ],
    },
    {
      title: 'Waar het blijft',
      lines: [
        setup.live
          ? 'Meldingen en registraties blijven in de browser op de computer van de gebruiker. De beheerder biedt een server van de organisatie aan om samen te werken: wie dat aanzet, deelt daar dossiers, actieplannen, controles en indicatoren, nooit meldingen.'
          : 'Alles gebeurt in de browser op de computer van de gebruiker. Er is geen server en geen cloud.',
        `Netwerk: ${networkOf(setup)}. De koppen van de site laten niets anders toe.`,
        'Delen gebeurt met bestanden (teambestand, pakket voor een wijk, gedeelde map), naar keuze versleuteld; een reservekopie is altijd versleuteld. Daar zitten aantallen en werk van mensen in, geen meldingen.',
        'De pilot ex-gedetineerden staat in een eigen opslag op het apparaat, en gaat nooit mee in een bestand. Er is daar geen veld voor een persoon.',
      ],
    },
    {
      title: 'Hoe lang het blijft',
      lines: [
        setup.retentionMonths === null
          ? 'Er is geen bewaartermijn ingesteld voor nieuwe bestanden. Stel er een in op het scherm Start.'
          : `Nieuwe bestanden worden na ${plural(setup.retentionMonths, 'maand', 'maanden')} gewist.`,
        'Verrijking in een dossier kan een einddatum hebben; daarna wordt de inhoud gewist, ook bij anderen die het dossier openen.',
        '“Wis alles” wist gegevens, werk en sleutels, en laat zien dat het weg is.',
      ],
    },
    {
      title: 'Maatregelen',
      lines: [
        `Trends, Gebied en de lijst van dossiers gaan in twee vormen de deur uit: voor het eigen team, en voor anderen (partners, raad). Voor anderen staan aantallen onder de ${setup.leastCount.least} als “<${setup.leastCount.least}”, en ontbreken andere aantallen waaruit je ze binnen dat bestand kunt terugrekenen. Totalen van de hele gemeente zijn vrij.`,
        leastCountWords(setup.leastCount),
        'Het geldt per bestand: wie meer bestanden met bijna dezelfde keuze naast elkaar legt, kan meer afleiden. Andere exporten (hotspots, weekritme, effect, kaart) en pakketten bevatten kleine aantallen, en dragen de regel dat ze vertrouwelijk zijn. Wie ze doorstuurt, omzeilt de afscherming: de app kan dat niet tegenhouden.',
        'Een casus woonoverlast heet alleen naar zijn nummer, en staat op kaarten en in bestanden als hele buurt. Partners buiten het team krijgen hem niet. In een pakket gaat zonder vinkje alleen het aantal per buurt mee. De analist ziet woonoverlast wel per cel op de kaart.',
        'Elke uitkomst is na te rekenen: de run legt bestanden, instellingen en versies vast.',
        'Een logboek op het apparaat legt vast wat er met de gegevens is gedaan, in welke rol. Wie in de browser kan, kan ook het logboek wissen.',
      ],
    },
  ];
}
