import { type Check, FIRST_VERSION } from '../trust/deployment-checks.ts';
import { plural } from './format.ts';

/** The screen Verantwoording. */
export const ACCOUNTABILITY = {
  title: 'Verantwoording',
  parts: 'Onderdelen van de verantwoording',
  tabs: { method: 'Methodekaart', run: 'Run', register: 'Register', check: 'Controle', network: 'Netwerk' },
  intro: {
    method: 'Wat Brandpunt uitrekent, hoe, en wat je er niet uit mag lezen.',
    run: 'Vastleggen hoe een uitkomst is ontstaan, en nagaan of hij weer hetzelfde wordt.',
    register: 'De tekst voor het Algoritmeregister en de bijlage bij de DPIA.',
    check: 'Of Brandpunt veilig is geplaatst en of deze browser alles kan.',
    network: 'Wat er over het netwerk gaat, en wat niet.',
  },
} as const;

/** The part Controle. */
export const CHECKS = {
  title: 'Controle van de plaatsing',
  busy: 'Bezig met controleren',
  again: 'Controleer opnieuw',
  columns: { what: 'Onderdeel', verdict: 'Oordeel', found: 'Gevonden', todo: 'Wat te doen' },
  good: 'goed',
  care: 'let op',
  summary: (care: number): string => (care === 0 ? 'Alles is in orde.' : `${plural(care, 'punt vraagt', 'punten vragen')} aandacht.`),
  failed: 'De controle kon niet worden gedaan: de site gaf geen antwoord. Je gegevens zijn veilig. Probeer het opnieuw.',
  headerMissing: 'ontbreekt',
  headerHint: (wanted: string): string => `Laat de beheerder deze kop instellen: ${wanted}`,
} as const;

interface CheckWords {
  readonly what: string;
  readonly good: string;
  readonly care: string;
  readonly todo: string;
}

const WORDS: Readonly<Record<string, CheckWords>> = {
  script: {
    what: 'Koppen op de scripts',
    good: 'dezelfde koppen als op de pagina',
    care: 'niet dezelfde koppen als op de pagina',
    todo: 'Laat de beheerder de koppen op alle bestanden zetten, niet alleen op de pagina.',
  },
  isolated: {
    what: 'Afscherming van andere sites',
    good: 'de browser schermt deze pagina af',
    care: 'niet afgeschermd',
    todo: 'Laat de beheerder Cross-Origin-Opener-Policy en Cross-Origin-Embedder-Policy instellen.',
  },
  demoFiles: {
    what: 'Bestanden van de demostad',
    good: 'byte voor byte wat er is gebouwd',
    care: 'ontbreken of zijn veranderd',
    todo: 'Laat de beheerder de app opnieuw plaatsen.',
  },
  persisted: {
    what: 'Bewaren op dit apparaat',
    good: 'de browser heeft beloofd de gegevens te bewaren',
    care: 'niet beloofd',
    todo: 'Zet Brandpunt bij je favorieten of installeer de app, en bewaar de bronbestanden.',
  },
  store: {
    what: 'Opgeslagen gegevens',
    good: 'compleet',
    care: 'beschadigd of deels verdwenen',
    todo: 'Ga naar Start en lees wat er nog is; laad de ontbrekende bestanden opnieuw.',
  },
  journal: {
    what: 'Jouw werk en instellingen',
    good: 'bewaard',
    care: 'niet bewaard',
    todo: 'Sluit dit venster nog niet. Maak ruimte vrij op de schijf.',
  },
  webgl: {
    what: 'Kaart tekenen (WebGL 2)',
    good: 'werkt',
    care: 'werkt niet; de tabel toont dezelfde gegevens',
    todo: 'Zet in de instellingen van de browser grafische versnelling aan.',
  },
  browser: {
    what: 'Browser',
    good: '',
    care: 'niet getest met Brandpunt',
    todo: `Gebruik Edge of Chrome ${FIRST_VERSION} of nieuwer. In andere browsers houdt alleen de Content-Security-Policy verkeer naar buiten tegen.`,
  },
};

export interface CheckLine {
  readonly key: string;
  readonly what: string;
  readonly good: boolean;
  readonly found: string;
  readonly todo: string;
}

/** One check as a line of the table. */
export function checkLine({ key, good, found, wanted }: Check): CheckLine {
  const words = WORDS[key];
  if (!words) {
    const name = key.replace('header:', '');
    return { key, what: name, good, found: found || CHECKS.headerMissing, todo: good ? '' : CHECKS.headerHint(wanted) };
  }
  const said = good ? words.good : words.care;
  const quoted = key === 'browser' || key === 'script' ? found : '';
  return { key, what: words.what, good, found: [said, quoted].filter(Boolean).join(': '), todo: good ? '' : words.todo };
}

/** The part Netwerk. */
export const NETWORK = {
  title: 'Netwerk',
  promise: 'Je gegevens verlaten deze computer niet. Brandpunt heeft geen server; de site levert alleen de bestanden van de app zelf.',
  promiseLive:
    'Meldingen en registraties verlaten deze computer niet. Je organisatie biedt een server aan om samen te werken: die krijgt dossiers en ander werk van mensen, en alleen als je dat zelf aanzet.',
  allowed: 'Wat de site toestaat',
  alsoLive: (host: string): string => `De server ${host} van je organisatie, om live samen te werken.`,
  onlyOwn: `De site vraagt de browser om alleen met de eigen site te praten. Edge en Chrome vanaf versie ${FIRST_VERSION} houden al het andere tegen.`,
  alsoPdok: (hosts: string): string =>
    `De eigen site en ${hosts}, voor de achtergrondkaart, grenzen en open cijfers. Er gaan alleen vragen om kaartbeelden en een gemeentecode heen, nooit gegevens. Er gebeurt pas iets als je het zelf kiest.`,
  open: 'De site stuurt geen Content-Security-Policy mee, dus de browser houdt niets tegen. Brandpunt vraagt zelf niets op van andere adressen. Zie Controle.',
  unknown: 'Nog niet bekend.',
  seen: 'Wat deze pagina heeft opgehaald sinds het openen',
  host: 'Adres',
  files: 'Keer',
  own: (host: string): string => `${host} (de eigen site)`,
  seenNote: 'Geteld in dit venster; de rekendelen op de achtergrond laden alleen bestanden van de app en staan hier niet bij.',
  none: 'Niets meer sinds het openen.',
  leaves: 'Wat jij zelf naar buiten brengt',
  exports:
    'Wat je exporteert, komt in je map Downloads. De meeste exporten bevatten kleine aantallen en dragen de regel “alleen voor intern gebruik”: deel ze niet buiten het eigen team. Voor anderen zijn er de lijst van dossiers voor buiten het team, en het scherm Gebied met “Partners” aan: daarin zijn kleine aantallen afgeschermd.',
} as const;
