import type { Issue } from '../issue.ts';

const safeStored = 'Wat al was opgeslagen, is niet veranderd.';

/** What the incident store says when something is wrong. */
export const STORE_TEXT = {
  full: {
    code: 'store.full',
    what: 'Er is niet genoeg ruimte op dit apparaat om deze gegevens op te slaan.',
    safe: safeStored,
    todo: 'Maak ruimte vrij op de schijf of wis een ouder bestand in Brandpunt, en probeer het opnieuw.',
  },
  notWriter: {
    code: 'store.not-writer',
    what: 'Brandpunt is ook open in een ander tabblad. Alleen dat tabblad kan gegevens toevoegen of wissen.',
    safe: safeStored,
    todo: 'Ga naar het andere tabblad, of sluit het en probeer het hier opnieuw.',
  },
  newer: {
    code: 'store.newer',
    what: 'De gegevens op dit apparaat zijn opgeslagen door een nieuwere versie van Brandpunt.',
    safe: `${safeStored} Deze versie leest ze niet.`,
    todo: 'Vernieuw de pagina, zodat de nieuwste versie wordt geladen.',
  },
  acceptFirst: {
    code: 'store.accept-first',
    what: 'Een deel van de opgeslagen gegevens ontbreekt. Daarom kan er nu niets bij.',
    safe: safeStored,
    todo: 'Kies eerst of je verder gaat met wat er nog is.',
  },
  lost: {
    code: 'store.engine-lost',
    what: 'Het rekendeel van Brandpunt is gestopt en wordt opnieuw gestart.',
    safe: safeStored,
    todo: 'Wacht even en probeer het opnieuw.',
  },
  memory: {
    code: 'store.memory',
    what: 'De browser heeft niet genoeg werkgeheugen voor deze vraag of dit bestand.',
    safe: safeStored,
    todo: 'Sluit andere tabbladen, of kies een kortere periode of een kleiner bestand.',
  },
  refused: {
    code: 'store.refused',
    what: 'Deze opdracht wil iets van buiten Brandpunt gebruiken. Dat is niet toegestaan.',
    safe: 'Er is niets verstuurd en niets veranderd.',
    todo: 'Meld dit bij de beheerder: Brandpunt hoort zulke opdrachten niet te geven.',
  },
  noStart: {
    code: 'store.no-start',
    what: 'Het rekendeel van Brandpunt start niet.',
    safe: safeStored,
    todo: 'Vernieuw de pagina. Blijft het misgaan, open dan de pagina Controle en geef door wat daar staat.',
  },
  noStorage: {
    code: 'store.no-storage',
    what: 'De browser geeft geen toegang tot de opslag op dit apparaat.',
    safe: 'Er is niets veranderd.',
    todo: 'Gebruik een gewoon venster (geen privévenster) van Edge of Chrome, en sta opslag toe voor deze site.',
  },
  listGone: (batches: number, rows: string): Issue => ({
    code: 'store.list-gone',
    what: `Gegevens die hier waren opgeslagen, zijn weg of niet meer te lezen. De laatste keer waren het ${batches} bestanden met ${rows} meldingen en registraties.`,
    safe: 'Wat nog te lezen is, wordt getoond. De bestanden die je eerder hebt geïmporteerd, zijn niet aangeraakt.',
    todo: 'Zet een reservekopie terug of importeer de bestanden opnieuw.',
  }),
  filesDamaged: (files: readonly string[]): Issue => ({
    code: 'store.files-damaged',
    what: `Een deel van de opgeslagen gegevens is beschadigd of verdwenen: ${files.join(', ')}.`,
    safe: 'De andere gegevens zijn gecontroleerd en worden getoond.',
    todo: 'Importeer deze bestanden opnieuw, of ga verder zonder.',
  }),
} as const satisfies Record<string, Issue | ((...args: never[]) => Issue)>;
