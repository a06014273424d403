import { GATE } from '../domain/text/gate.ts';
import type { AppState } from './app-store.ts';
import type { TrendPart } from './trend-export-slice.ts';

type Readers = Pick<AppState, 'audience' | 'leastCount'>;
type TrendReaders = Readers & Pick<AppState, 'filter'>;

/** Whether a part of Trends is for others than the team and below the level of the municipality, whose totals are exempt. */
export const isTrendGated = ({ audience, filter }: Pick<TrendReaders, 'audience' | 'filter'>, part: TrendPart): boolean =>
  audience === 'anderen' && (part === 'areas' || filter.area.kind !== 'gemeente');

/** Who may read totals of a municipality; undefined is the team alone. */
export const totalsFor = ({ audience }: Pick<Readers, 'audience'>): string | undefined =>
  audience === 'anderen' ? GATE.totals : undefined;

/** Who may read a part of Trends. */
export const trendReaders = (state: TrendReaders, part: TrendPart): string | undefined =>
  isTrendGated(state, part) ? GATE.forOthers(state.leastCount) : totalsFor(state);
