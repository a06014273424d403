import type { TrendSpan } from '../domain/trend/trend-columns.ts';
import { TREND_GROUP_LIST } from '../domain/trend/trend-group.ts';
import { DEFAULT_TREND, type TrendChoice } from './trend-choice.ts';

const SPAN_WORDS: Record<Exclude<TrendSpan, 'own'>, string> = { toDate: 'nu', period: 'periode' };
const EVERY = 'alles';
const STANDARD = 'vijf';

/**
 * The settings of Trends as one word for the address bar: `vvc_12-2_2024-2025`; null for the standard ones. A group of one's own is
 * on this device only, so it is left out.
 */
export function trendWord({ group, span, own, years }: TrendChoice): string | null {
  const known = group === EVERY || TREND_GROUP_LIST.some(({ id }) => id === group) ? group : DEFAULT_TREND.group;
  const months = span === 'own' ? `${own.from}-${own.to}` : SPAN_WORDS[span];
  const word = [known, months, years === null ? STANDARD : years.join('-')].join('_');
  return word === [DEFAULT_TREND.group, SPAN_WORDS.toDate, STANDARD].join('_') ? null : word;
}

const isMonth = (text: string | undefined): boolean => /^([1-9]|1[0-2])$/.test(text ?? '');

/** What a word says; parts that cannot be read are the standard ones. */
export function readTrendWord(word: string | null): TrendChoice {
  const [group = '', months = '', years = ''] = (word ?? '').split('_');
  const [from, to] = months.split('-');
  const isOwn = isMonth(from) && isMonth(to);
  const found = years.split('-').filter((year) => /^(19|20)\d\d$/.test(year));
  return {
    group: group === EVERY || TREND_GROUP_LIST.some(({ id }) => id === group) ? group : DEFAULT_TREND.group,
    span: isOwn ? 'own' : months === SPAN_WORDS.period ? 'period' : 'toDate',
    own: isOwn ? { from: Number(from), to: Number(to) } : DEFAULT_TREND.own,
    years: found.length > 0 ? found.map(Number) : null,
    line: null,
  };
}
