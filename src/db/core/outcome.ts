import { bad, good, type Issue, type Outcome } from '../../domain/issue.ts';
import { STORE_TEXT } from '../../domain/text/store.ts';
import { EngineError } from '../engine/engine-error.ts';
import { VaultFull, VaultMoved } from '../vault/vault.ts';

/** What a user can mend about a failed change, undefined when it is our fault. */
function issueOf(cause: unknown): Issue | null {
  if (cause instanceof VaultFull) return STORE_TEXT.full;
  if (cause instanceof VaultMoved) return STORE_TEXT.notWriter;
  return cause instanceof EngineError ? cause.issue : null;
}

/** The result of a change, or why it did not happen; our own faults are thrown on. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return good(await work());
  } catch (cause) {
    const issue = issueOf(cause);
    if (issue) return bad(issue);
    throw cause;
  }
}
