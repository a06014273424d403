import type { IndicatorAccount, IndicatorRejection } from '../indicator-reading.ts';
import type { Issue } from '../issue.ts';
import { count, plural } from './format.ts';

const safe = 'Er is niets uit dit bestand overgenomen. Wat al was opgeslagen, is niet veranderd.';

/** What stands in the way of taking in a table of figures per buurt. */
export const INDICATOR_ISSUES = {
  tooManyRows: {
    code: 'indicator.tooManyRows',
    what: 'Deze tabel heeft meer dan 300.000 regels. Dat is meer dan een tabel met cijfers per buurt nodig heeft.',
    safe,
    todo: 'Haal de regels van andere gemeenten weg, of splits de tabel per jaar.',
  },
  noArea: {
    code: 'indicator.noArea',
    what: 'In deze tabel staat geen kolom met codes of namen van buurten, wijken of gemeenten die Brandpunt kent.',
    safe,
    todo: 'Kies zelf de kolom met het gebied, of zet er een kolom buurtcode bij (BU0935…).',
  },
  noPeriod: {
    code: 'indicator.noPeriod',
    what: 'De tabel zegt niet over welk jaar of welke maand de cijfers gaan.',
    safe,
    todo: 'Vul het jaar in, of kies de kolom met de periode.',
  },
  noValue: {
    code: 'indicator.noValue',
    what: 'In deze tabel is geen kolom met cijfers gekozen.',
    safe,
    todo: 'Kies ten minste één kolom met cijfers.',
  },
  nothing: {
    code: 'indicator.nothing',
    what: 'Geen enkele regel van deze tabel gaat over een gebied van deze gemeente en heeft een cijfer.',
    safe,
    todo: 'Kijk of de kolom met het gebied klopt en of het bestand over deze gemeente gaat.',
  },
  tooLarge: {
    code: 'indicator.tooLarge',
    what: 'Deze tabel heeft te veel cijfers om in één keer te bewaren.',
    safe,
    todo: 'Neem minder kolommen over, of splits de tabel per jaar.',
  },
} as const satisfies Record<string, Issue>;

/** Why a record of a table of figures was left out. */
export const INDICATOR_REJECTIONS: Readonly<Record<IndicatorRejection, string>> = {
  area: 'het gebied is niet bekend',
  period: 'de periode is niet te lezen',
  value: 'een cijfer is niet te lezen',
  twice: 'dit gebied en deze periode staan al in de tabel, met een ander cijfer',
  broken: 'de regel is kapot',
};

/** `58 regels: 44 overgenomen, 10 van andere gemeenten, 2 zonder cijfers, 2 geen gegevens.` */
export function indicatorAccount({ records, taken, same, elsewhere, empty, rejected, notData }: IndicatorAccount): string {
  const parts = [
    `${count(taken)} overgenomen`,
    ...(same > 0 ? [`${count(same)} dubbel`] : []),
    ...(elsewhere > 0 ? [`${count(elsewhere)} van andere gemeenten`] : []),
    ...(empty > 0 ? [`${count(empty)} zonder cijfers`] : []),
    ...(rejected > 0 ? [`${count(rejected)} afgewezen`] : []),
    ...(notData > 0 ? [`${count(notData)} geen gegevens (titel, kolomnamen, totalen)`] : []),
  ];
  return `${plural(records, 'regel', 'regels')}: ${parts.join(', ')}.`;
}
