import { SOURCES } from '../../domain/incident.ts';
import { nounOf } from '../../domain/text/noun.ts';
import { useApp } from '../../state/use-app.ts';

/** Words for what is counted under the filter. */
export function useNoun(): string {
  const chosen = useApp((s) => s.filter.sources);
  const present = useApp((s) => s.freshness);
  return nounOf(chosen.length > 0 ? chosen : SOURCES.filter((source) => present.some((row) => row.source === source)));
}
