/** Days, and facts, after which a backup is offered. */
const DAYS = 7;
const FACTS = 25;
const DAY = 24 * 3600_000;

/** How long ago work was last backed up, and what came since. */
export interface BackupState {
  /** ISO 8601, UTC; null when there never was one. */
  readonly last: string | null;
  /** Facts there are. */
  readonly facts: number;
  /** Facts that no backup holds. */
  readonly changes: number;
  readonly due: boolean;
}

/** `first` is the time of the oldest fact: work that was never backed up counts from there. */
export function backupState(
  facts: number,
  first: string | null,
  last: { readonly at: string; readonly facts: number } | null,
  now: Date,
): BackupState {
  const changes = Math.max(0, facts - (last?.facts ?? 0));
  const since = last?.at ?? first;
  const days = since === null ? 0 : (now.getTime() - Date.parse(since)) / DAY;
  return { last: last?.at ?? null, facts, changes, due: changes > 0 && (changes >= FACTS || days >= DAYS) };
}
