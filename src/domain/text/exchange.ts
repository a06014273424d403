import type { DossierFact } from '../work/dossier-facts.ts';
import type { FileContents, FileOrigin } from '../work/exchange-file.ts';
import type { Refusal, RestoredPart } from '../work/merge-account.ts';
import type { WorkFact } from '../work/work-fact.ts';
import { clockTime } from './clock-time.ts';
import { logLine } from './dossier-log.ts';
import { count, dateOfIso, expectedWords, incidenten, list, plural, upperFirst } from './format.ts';

const feiten = (n: number): string => plural(n, 'wijziging', 'wijzigingen');

/** What is said of facts that are not about a dossier, by what stands before the dot of their kind. */
const NOUNS: Readonly<Record<string, string>> = {
  campaign: 'Campagne',
  experiment: 'Proef',
  focus: 'Aandachtslijst',
  indicator: 'Ingelezen cijfer',
  inspection: 'Controles',
  lwo: 'Signaal van de LWO',
  monitor: 'Cijfer van de monitor',
  screening: 'Regels van de screening',
  sites: 'Locaties',
  theme: 'Telling van een thema',
  weights: 'Gewichten van de score',
  work: 'Ongedaan gemaakt of hersteld',
  youth: 'Jeugd',
};

/** The part of the screen Dossiers where work goes to other browsers and comes back. */
export const EXCHANGE = {
  title: 'Samenwerken',
  intro:
    'Je deelt werk met een bestand of een gedeelde map. Samenvoegen kan in elke volgorde en zo vaak je wilt: er gaat niets verloren en niets wordt overschreven.',
  confidential: 'Vertrouwelijk: deel deze bestanden alleen met wie ze voor het werk nodig heeft.',
  when: (iso: string): string => `${dateOfIso(iso)} ${clockTime(iso)}`,
  close: 'Sluit',
  busy: { reading: 'Bestand lezen', writing: 'Bestand maken', merging: 'Samenvoegen en opslaan' },
  contents: { team: 'teambestand', pack: 'pakket van een wijk', backup: 'reservekopie' } satisfies Record<FileContents, string>,
  from: ({ contents, role, device, madeAt, app, demo }: FileOrigin): string =>
    `${upperFirst(EXCHANGE.contents[contents])}${demo ? ' van de demostad (synthetische gegevens)' : ''}, gemaakt op ${EXCHANGE.when(madeAt)} in de rol ${role}, op browser ${device}, met Brandpunt ${app}`,
  open: {
    title: 'Openen',
    button: 'Open een teambestand',
    hint: 'Een teambestand, pakket of reservekopie (.team). Je kunt het ook in het venster slepen, op elk scherm.',
  },
  locked: {
    ask: (file: string): string => `${file} is versleuteld. Typ de wachtzin.`,
    wrong: 'Met deze wachtzin gaat het bestand niet open. Hoofdletters en spaties tellen mee.',
    button: 'Ontgrendel',
  },
  passphrase: {
    label: 'Wachtzin',
    optional: 'Wachtzin (mag leeg blijven)',
    hint: 'Minstens 12 tekens, bijvoorbeeld vier losse woorden. Geef de wachtzin niet in hetzelfde bericht door als het bestand.',
    none: 'Zonder wachtzin kan iedereen die het bestand heeft het lezen.',
    lost: 'Zonder deze wachtzin gaat de reservekopie nooit meer open. Niemand kan hem herstellen.',
    short: 'Deze wachtzin is te kort: gebruik minstens 12 tekens.',
    show: 'Toon de wachtzin',
  },
  account: {
    title: (file: string): string => `Samengevoegd: ${file}`,
    sum: (added: number, known: number, erased: number, refused: number): string =>
      `${feiten(added + known + erased + refused)} in het bestand = ${count(added)} nieuw + ${count(known)} stonden er al + ${count(erased)} eerder gewist + ${count(refused)} geweigerd. Alles wat nieuw is, is opgeslagen.`,
    nothing: 'In dit bestand zit geen werk aan dossiers.',
    erasedHere: (n: number, where: readonly string[]): string =>
      `${feiten(n)} die hier nog ${n === 1 ? 'stond, is' : 'stonden, zijn'} door een ander voorgoed gewist en nu ook hier weg${where.length > 0 ? `: ${list(where)}` : ''}.`,
    erasedOf: (title: string, n: number): string => `${title} (${count(n)})`,
    withdrawn: (n: number): string =>
      `${feiten(n)} ${n === 1 ? 'is' : 'zijn'} door een ander ongedaan gemaakt. Wie dat deed, kan het ook weer herstellen.`,
    unknown: (n: number): string =>
      `${feiten(n)} komen uit een nieuwere versie van Brandpunt. Ze zijn bewaard en gaan mee in je eigen bestanden, maar je ziet ze pas na een update.`,
    perDossier: 'Per dossier',
    dossier: 'Dossier',
    added: 'Nieuw',
    known: 'Stond er al',
    erased: 'Eerder gewist',
    refused: 'Geweigerd',
    changes: 'Wie wijzigde wat',
    at: 'Wanneer',
    role: 'Rol',
    device: 'Browser',
    what: 'Wat',
    other: 'Overig',
    packTaken: (hotspots: number): string =>
      `De cijfers van de wijk zijn overgenomen: ${plural(hotspots, 'potentiële hotspot', 'potentiële hotspots')}.`,
    packOlder: 'De cijfers van deze wijk zijn niet overgenomen: hier stonden al nieuwere.',
  },
  refusals: {
    damaged: 'niet leesbaar',
    different: 'hier staat onder dezelfde naam een andere inhoud; die is niet overschreven',
    future: 'de datum ligt in de toekomst; controleer de klok van die computer',
  } satisfies Record<Refusal, string>,
  restored: (parts: readonly RestoredPart[]): string => {
    const back = parts.flatMap((part) => RESTORED[part] ?? []);
    return back.length > 0
      ? `Teruggezet: ${list(back)}.`
      : 'Instellingen, kolomkeuzes en logboek stonden er al; daarvan is niets veranderd.';
  },
  key: {
    key: 'De sleutel voor het tellen van melders is teruggezet.',
    keyKept: 'De sleutel voor het tellen van melders is niet teruggezet: hier staan al meldingen die met een eigen sleutel zijn ingelezen.',
    keyAbsent: 'In deze reservekopie zit geen bruikbare sleutel voor het tellen van melders.',
  } as Readonly<Partial<Record<RestoredPart, string>>>,
  /** What a fact that is not about a dossier is about. */
  noun: (kind: string): string => NOUNS[kind.split('.')[0] ?? ''] ?? EXCHANGE.account.other,
  /** What a fact that takes others back, or puts them back, is about. */
  turned: (withdrawn: boolean, said: readonly string[]): string =>
    `${withdrawn ? 'Ongedaan gemaakt' : 'Hersteld'}${said.length > 0 ? `: ${list(said)}` : ''}`,
  said: (fact: WorkFact): string => {
    const [noun = ''] = fact.kind.split('.');
    return noun === 'dossier' || noun === 'plan' ? logLine(fact as DossierFact) : (NOUNS[noun] ?? EXCHANGE.account.other);
  },
  pack: {
    title: 'Pakket voor een gebiedsteam',
    what: 'De potentiële hotspots van één wijk met de cijfers die nodig zijn (aantallen per maand en per uur van de week), en de dossiers van die wijk. Er gaan geen meldingen, geen punten en geen melders mee.',
    wijk: 'Wijk',
    homes: 'Dossiers over woonoverlast meenemen',
    homesHint: 'Zonder vinkje gaat alleen het aantal per buurt mee.',
    button: 'Maak het pakket',
  },
  team: {
    title: 'Teambestand',
    what: (n: number): string =>
      `Al het werk op deze browser: ${feiten(n)} aan dossiers, actieplannen en indicatoren. Geen meldingen en geen instellingen.`,
    button: 'Maak het teambestand',
  },
  folder: {
    title: 'Gedeelde map',
    what: 'Kies een map op een netwerkschijf waar je team bij kan. Elke browser schrijft daar één eigen bestand en leest die van de anderen; zo zie je elkaars werk binnen een halve minuut.',
    unsupported: 'Deze browser kan geen map openen. Gebruik een actuele Edge of Chrome, of wissel teambestanden uit.',
    choose: 'Kies een map',
    sealedHint: 'Gebruik allemaal dezelfde wachtzin. Zonder wachtzin kan iedereen die bij de map kan de bestanden lezen.',
    asks: (name: string): string => `De map “${name}” is eerder gekozen. De browser wil dat je opnieuw toegang geeft.`,
    allow: 'Geef weer toegang',
    linked: (name: string, sealed: boolean): string => `Verbonden met de map “${name}”${sealed ? ', versleuteld' : ', niet versleuteld'}.`,
    last: (iso: string, others: number, added: number): string =>
      `Laatst uitgewisseld om ${clockTime(iso)}; ${plural(others, 'bestand', 'bestanden')} van anderen; ${feiten(added)} binnengekomen sinds het verbinden.`,
    first: 'Bezig met de eerste uitwisseling.',
    now: 'Wissel nu uit',
    leave: 'Verbreek',
    leaveHint: 'De bestanden in de map blijven staan.',
  },
  live: {
    title: 'Tegelijk werken',
    what: (host: string): string =>
      `Je organisatie heeft hiervoor een eigen server: ${host}. Verbind je, dan gaan dossiers, actieplannen en indicatoren daarheen en zie je elkaars werk meteen. Meldingen gaan nooit mee. Na sluiten staat dit weer uit.`,
    room: 'Naam van de groep',
    roomHint: 'Spreek samen een naam af: 3 tot 40 letters, cijfers of streepjes. Wie de naam kent en bij de server kan, ziet het werk.',
    join: 'Verbind',
    looking: (host: string): string => `Bezig met verbinden met ${host}. Je kunt gewoon doorwerken: alles wordt hier bewaard.`,
    on: (room: string, added: number, refused: number): string =>
      `Verbonden met de groep “${room}”. ${feiten(added)} van anderen binnengekomen${refused > 0 ? `, ${feiten(refused)} geweigerd` : ''}.`,
    leave: 'Verbreek de verbinding',
  },
  backup: {
    title: 'Reservekopie',
    what: 'Alles wat jij hebt gedaan: dossiers, actieplannen, kolomkeuzes, instellingen, gekozen grenzen, logboek en de sleutel voor het tellen van melders. Altijd versleuteld. De meldingen zelf zitten er niet in: bewaar daarvoor de bronbestanden.',
    never: 'Er is nog geen reservekopie gemaakt.',
    last: (iso: string, changes: number): string =>
      `Laatste reservekopie: ${EXCHANGE.when(iso)}. Sindsdien ${changes === 0 ? 'niets veranderd' : feiten(changes)}.`,
    persisted: 'De browser heeft beloofd dit werk niet vanzelf te wissen.',
    notPersisted: 'De browser heeft niet beloofd dit werk te bewaren. Een reservekopie is hier extra belangrijk.',
    button: 'Maak de reservekopie',
    restore: 'Terugzetten doe je met “Open een teambestand”. Wat er al staat, blijft staan.',
  },
  made: (file: string, facts: number, sealed: boolean): string =>
    `${file} is gemaakt, met ${feiten(facts)}${sealed ? ' en versleuteld' : ''}. Je vindt het bij je downloads.`,
  people: {
    title: 'Wie werkt mee',
    n: 'Wijzigingen',
    last: 'Laatste',
    here: 'deze browser',
  },
  figures: {
    title: (name: string): string => `Cijfers van ${name}`,
    note: (period: string, municipality: string, madeAt: string): string => `${municipality}, ${period}; gemaakt op ${dateOfIso(madeAt)}`,
    demo: 'Synthetische gegevens: dit is de demostad.',
    number: 'Nr.',
    mapSummary: (name: string, n: number): string =>
      `Kaart van ${plural(n, 'potentiële hotspot', 'potentiële hotspots')} in ${name}. De tabel eronder toont dezelfde plekken.`,
    legend: (limits: readonly number[], n: number): string =>
      `Hoe sterker de kleur, hoe meer er is geteld vergeleken met wat te verwachten was (stappen bij ${list(limits.map((limit) => String(limit).replace('.', ',')))} keer). Een stippelrand zonder kleur: uitgedoofd. n = ${incidenten(n)}.`,
    chosen: (number: number, place: string, state: string, n: number, expected: number | null): string =>
      `${number}. ${place}: ${state}, ${incidenten(n)}${expected === null ? '' : `, verwacht ${expectedWords(expected)}`}.`,
    place: 'Plek',
    state: 'Beeld',
    count: 'Geteld',
    expected: 'Verwacht',
    category: 'Meeste',
    peak: 'Drukste uur in een jaar',
    noPeak: 'te weinig per uur',
    trend: 'Laatste 24 maanden',
    trendOf: (place: string, first: number, last: number): string =>
      `${place}: van ${count(first)} naar ${count(last)} per maand in 24 maanden`,
    peakOf: (day: string, hour: string, n: number, total: number): string => `${day} ${hour} uur, ${count(n)} van ${count(total)}`,
    homes: (buurt: string, dossiers: number, flagged: number): string =>
      `Woonoverlast in ${buurt}: ${plural(dossiers, 'dossier', 'dossiers')}, ${plural(flagged, 'gemarkeerde plek', 'gemarkeerde plekken')}. Waar precies, staat alleen in het dossier.`,
    dossier: 'Dossier',
    openDossier: 'Open dossier',
    toDossier: 'Naar dossier',
    filter: (filter: string): string => `Filter: ${filter}`,
    none: 'In deze periode is in deze wijk geen plek gemarkeerd.',
  },
} as const;

const RESTORED: Readonly<Partial<Record<RestoredPart, string>>> = {
  mappings: 'kolomkeuzes',
  settings: 'instellingen',
  boundaries: 'gekozen grenzen',
  postcodes: 'tabel met postcodes',
  log: 'logboek',
};
