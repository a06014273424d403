import type { ExportFacts } from '../domain/report/export-facts.ts';
import { choiceWords, filterWords } from '../domain/text/filter-words.ts';
import { count, list } from '../domain/text/format.ts';
import { countOf } from '../domain/text/noun.ts';
import { REPORT } from '../domain/text/report.ts';
import type { Period } from '../domain/time/month.ts';
import { totals } from '../queries/city/totals.ts';
import type { Route } from './address.ts';
import { selectionOf } from './analysis-slice.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { isDemo } from './is-demo.ts';

/** Screens whose figures depend on the lens, the comparison and the grid too. */
const OF_THE_MAP: readonly Route[] = ['start', 'hotspots', 'hottimes', 'signalen', 'verantwoording'];

/** What an export says about itself, for the filter as it is now. */
export function factsOf(deps: Deps, state: AppState, period: Period, n: string): ExportFacts {
  const { filter, lens, boundaries, batches, route } = state;
  const isMap = OF_THE_MAP.includes(route);
  return {
    files: batches.map(({ batch }) => batch.file),
    demo: isDemo(batches),
    period,
    filter: isMap ? filterWords(filter, lens, boundaries, deps.db.categories()) : choiceWords(filter, boundaries, deps.db.categories()),
    n,
    madeAt: Math.floor(deps.now().getTime() / 60_000),
    version: deps.version,
  };
}

/** `412 meldingen en 1.031 registraties, daarvan 1.398 met een plek in de gemeente`. */
export async function countWords(deps: Deps, state: AppState): Promise<string> {
  const { filter, boundaries } = state;
  const rows = await deps.db.run(totals(selectionOf(filter, boundaries, deps.db.categories())));
  const all = rows.reduce((sum, total) => sum + total.rows, 0);
  const inside = rows.reduce((sum, total) => sum + total.inside, 0);
  if (all === 0) return REPORT.nothing;
  const words = list(rows.filter((total) => total.rows > 0).map((total) => countOf(total.rows, [total.source])));
  return inside < all ? `${words}, ${REPORT.inside(count(inside))}` : words;
}
