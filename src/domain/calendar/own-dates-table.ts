import { foldLabel } from '../fold-label.ts';
import { type OwnDate, readDay } from './own-dates.ts';

/** Why a line is no date. */
export type WrongDate = 'noName' | 'noDate' | 'wrongFrom' | 'wrongTo' | 'endsBefore';

export interface ReadDates {
  readonly dates: readonly OwnDate[];
  /** Lines (from 1) that are no date, and what stands there; a header line is passed over. */
  readonly rejected: readonly { readonly line: number; readonly why: WrongDate; readonly text: string }[];
}

type Field = 'label' | 'from' | 'to' | 'place';
const ORDER: readonly Field[] = ['label', 'from', 'to', 'place'];
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  label: ['naam', 'evenement', 'name', 'omschrijving', 'titel', 'wat'],
  from: ['van', 'begin', 'datum', 'start', 'eerste dag', 'startdatum', 'begindatum', 'from', 'date'],
  to: ['tot', 'tot en met', 't m', 'tm', 'eind', 'einde', 'einddatum', 'laatste dag', 'to', 'end'],
  place: ['plek', 'plaats', 'locatie', 'waar', 'place'],
};

const BOM = /^\ufeff/;

/** Fields of a line; a quoted field may hold the separator. */
function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      fields.push(field.trim());
      field = '';
    } else field += sign;
  }
  return [...fields, field.trim()];
}

/** The separator of a line: the one it holds most. */
function separatorOf(line: string): string {
  const times = (sign: string): number => line.split(sign).length - 1;
  return [';', '\t', ','].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

/** Position of each field by a header line, null when it is none. */
function headerOf(fields: readonly string[]): Readonly<Record<Field, number>> | null {
  const at = (field: Field): number => fields.findIndex((name) => HEADS[field].includes(foldLabel(name)));
  const [label, from] = [at('label'), at('from')];
  return label >= 0 && from >= 0 ? { label, from, to: at('to'), place: at('place') } : null;
}

/**
 * Dates from a table with a line per date: name; first day; last day (may be empty); place (may be empty). With a header
 * the columns may stand in any order and others are passed over. Separated by semicolon, tab or comma.
 */
export function readOwnDates(text: string): ReadDates {
  const lines = text.replace(BOM, '').split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const header = headerOf(fieldsOf(first, separatorOf(first)));
  const position = header ?? { label: 0, from: 1, to: 2, place: 3 };
  const dates: OwnDate[] = [];
  const rejected: ReadDates['rejected'][number][] = [];
  let isFirst = true;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || /^[;,\t\s]*$/.test(line)) continue;
    const fields = fieldsOf(line, separatorOf(line));
    const value = (field: Field): string => fields[position[field]] ?? '';
    const read = dateOf(Object.fromEntries(ORDER.map((field) => [field, value(field)])) as Record<Field, string>);
    if (typeof read !== 'string') dates.push(read);
    // A first line without any date is a header, whatever its words are.
    else if (!(isFirst && (header || !fields.some((one) => /\d/.test(one)))))
      rejected.push({ line: i + 1, why: read, text: textOf(read, value) });
    isFirst = false;
  }
  return { dates, rejected };
}

function textOf(why: WrongDate, value: (field: Field) => string): string {
  if (why === 'wrongFrom') return value('from');
  return why === 'wrongTo' || why === 'endsBefore' ? value('to') : '';
}

function dateOf({ label, from, to, place }: Readonly<Record<Field, string>>): OwnDate | WrongDate {
  if (label === '') return 'noName';
  if (from === '') return 'noDate';
  const first = readDay(from);
  const last = to === '' ? first : readDay(to);
  if (first === null) return 'wrongFrom';
  if (last === null) return 'wrongTo';
  return last < first ? 'endsBefore' : { label, from: first, to: last, place };
}
