import type { SignalAccount, SignalReading, SignalRejection, SignalRole } from '../inspection/signal-reading.ts';
import type { Issue } from '../issue.ts';
import { count, plural } from './format.ts';

const safe = 'Er is niets uit dit bestand overgenomen. Wat al was opgeslagen, is niet veranderd.';

export const SIGNAL_ISSUES = {
  tooManyRows: {
    code: 'signals.tooManyRows',
    what: 'Dit register heeft meer dan 5.000 regels.',
    safe,
    todo: 'Splits het register, bijvoorbeeld per jaar.',
  },
  noRows: {
    code: 'signals.noRows',
    what: 'In dit bestand staan geen regels met signalen.',
    safe,
    todo: 'Kijk of het juiste tabblad of bestand is gekozen.',
  },
  place: {
    code: 'signals.noPlace',
    what: 'Brandpunt ziet niet welke kolommen zeggen waar een signaal over gaat.',
    safe,
    todo: 'Kies de kolommen met X en Y (RD), met lengtegraad en breedtegraad, of met de buurt.',
  },
  date: {
    code: 'signals.noDate',
    what: 'Brandpunt ziet niet welke kolom de datum van een signaal bevat.',
    safe,
    todo: 'Kies de kolom met de datum.',
  },
  dateOrder: {
    code: 'signals.dateOrder',
    what: 'De datums in dit register zijn op meer dan één manier te lezen.',
    safe,
    todo: 'Kies hieronder of de dag of de maand voorop staat.',
  },
} as const satisfies Record<string, Issue> & Record<SignalReading['missing'][number], Issue>;

export const SIGNAL_ROLE_TEXT: Readonly<Record<SignalRole, string>> = {
  id: 'Nummer',
  kind: 'Soort signaal',
  date: 'Datum',
  x: 'X of lengtegraad',
  y: 'Y of breedtegraad',
  buurt: 'Buurt (code of naam)',
  partners: 'Verrijkt door',
  outcome: 'Uitkomst',
  passedOn: 'Doorgegeven op',
  ignore: 'Niet overnemen',
};

export const SIGNAL_REJECTIONS: Readonly<Record<SignalRejection, string>> = {
  place: 'de plek is leeg of niet te lezen',
  far: 'de plek ligt buiten Nederland',
  buurt: 'de buurt is niet bekend',
  date: 'de datum ontbreekt of is niet te lezen',
  outcome: 'de uitkomst staat niet in de lijst van de LWO',
  passedOn: 'de datum van doorgeven is niet te lezen',
  twice: 'dit nummer staat twee keer in het register, met andere gegevens',
  personal: 'het nummer lijkt een persoonsgegeven',
  broken: 'de regel is kapot',
};

export const SIGNAL_IMPORT = {
  open: 'Lees een register in',
  title: 'Register van signalen inlezen',
  reading: 'Bestand lezen',
  check: 'Klopt het wat de kolommen betekenen? Verander wat niet klopt.',
  kind: 'Soort, waar het register dat niet zegt',
  refused: (headers: string): string => `Niet overgenomen, omdat het over personen of bedrijven kan gaan: ${headers}.`,
  confirm: (n: number): string => `Neem ${plural(n, 'signaal', 'signalen')} over`,
  nothingNew: 'Dit register zegt niets nieuws',
  done: 'Het register is ingelezen.',
  undo: 'Met Ctrl+Z maak je dit ongedaan.',
  cancel: 'Stop',
  close: 'Sluit',
} as const;

/** `4 regels: 2 overgenomen, 0 dubbel, 1 afgewezen, 1 geen gegevens.` */
export function signalAccountText({ records, accepted, duplicates, rejected, notData, otherKind, changed }: SignalAccount): string {
  const parts = [
    `${count(accepted)} overgenomen`,
    `${count(duplicates)} dubbel`,
    `${count(rejected)} afgewezen`,
    `${count(notData)} geen gegevens`,
  ];
  const extra = [
    ...(changed > 0 ? [`${plural(changed, 'regel zegt', 'regels zeggen')} iets nieuws over een signaal dat er al staat.`] : []),
    ...(otherKind > 0
      ? [
          `${plural(otherKind, 'regel heeft', 'regels hebben')} een soort die Brandpunt niet kent; die ${otherKind === 1 ? 'staat' : 'staan'} als “Anders”.`,
        ]
      : []),
  ];
  return [`${plural(records, 'regel', 'regels')}: ${parts.join(', ')}.`, ...extra].join(' ');
}
