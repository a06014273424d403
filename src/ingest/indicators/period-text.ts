import { foldLabel } from '../../domain/fold-label.ts';

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const OTHER_NAMES: Readonly<Record<string, number>> = { mrt: 3, mar: 3, may: 5, oct: 10 };

const YEAR = '((?:19|20)\\d\\d)';
const monthOf = (word: string): number => OTHER_NAMES[word.slice(0, 3)] ?? MONTHS.indexOf(word.slice(0, 3)) + 1;
const withMonth = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

/** Each way in which tables write a period, and what is in it. */
const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => string | null])[] = [
  [new RegExp(`^${YEAR}$`), ([, year]) => year!],
  [new RegExp(`^${YEAR} ?jj ?00$`), ([, year]) => year!],
  [new RegExp(`^${YEAR} ?mm ?(\\d\\d)$`), ([, year, month]) => withMonth(year!, Number(month))],
  [new RegExp(`^${YEAR} ?kw ?0([1-4])$`), ([, year, quarter]) => `${year}-Q${quarter}`],
  [new RegExp(`^${YEAR} ?(?:q|k|kw|kwartaal) ?([1-4])$`), ([, year, quarter]) => `${year}-Q${quarter}`],
  [new RegExp(`^${YEAR} ([1-4])e kwartaal$`), ([, year, quarter]) => `${year}-Q${quarter}`],
  [new RegExp(`^(?:q|k|kwartaal) ?([1-4]) ${YEAR}$`), ([, quarter, year]) => `${year}-Q${quarter}`],
  [new RegExp(`^([1-4])e kwartaal ${YEAR}$`), ([, quarter, year]) => `${year}-Q${quarter}`],
  [new RegExp(`^${YEAR} (\\d{1,2})$`), ([, year, month]) => withMonth(year!, Number(month))],
  [new RegExp(`^${YEAR}(0[1-9]|1[0-2])$`), ([, year, month]) => withMonth(year!, Number(month))],
  [new RegExp(`^${YEAR} (\\d\\d) 01(?:[t ]00 00 00(?: 0+)?z?)?$`), ([, year, month]) => withMonth(year!, Number(month))],
  [new RegExp(`^0?1 (\\d{1,2}) ${YEAR}$`), ([, month, year]) => withMonth(year!, Number(month))],
  [new RegExp(`^(\\d{1,2}) ${YEAR}$`), ([, month, year]) => withMonth(year!, Number(month))],
  [new RegExp(`^([a-z]{3,9}) ${YEAR}$`), ([, word, year]) => withMonth(year!, monthOf(word!))],
  [new RegExp(`^${YEAR} ([a-z]{3,9})$`), ([, year, word]) => withMonth(year!, monthOf(word!))],
];

/**
 * A period as `2024`, `2024-Q2` or `2024-05`; null when the text says none. Knows the codes of CBS (`2024JJ00`, `2024KW02`, `2024MM05`),
 * a star for provisional figures, and months in words. A full date counts as its month only on the first day.
 */
export function readPeriod(text: string): string | null {
  const bare = foldLabel(text.replace(/[*]+/g, ''));
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(bare);
    if (found) return read(found);
  }
  return null;
}

/** Year and month, each in a column of its own. */
export function joinPeriod(year: string, month: string): string | null {
  const bare = month.trim();
  if (!/^(19|20)\d\d$/.test(year.trim())) return null;
  const number = /^\d{1,2}$/.test(bare) ? Number(bare) : monthOf(foldLabel(bare));
  return withMonth(year.trim(), number);
}
