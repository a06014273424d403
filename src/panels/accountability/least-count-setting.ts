import type { AppState } from '../../state/app-store.ts';
import { localDay } from '../../workflow/dossier/local-day.ts';
import { leastCountOf } from '../../workflow/setting/least-count.ts';

/** Under what a count is small for others, and since when and in which role that was said. */
export function leastCountSetting({ facts }: Pick<AppState, 'facts'>) {
  const { least, said } = leastCountOf(facts);
  return { least, set: said && { day: localDay(said.at), role: said.role } };
}
