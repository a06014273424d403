import { bad, good, type Issue, type Outcome } from '../domain/issue.ts';
import { IMPORT_ISSUES } from '../domain/text/import.ts';

/** Carries an issue out of the depths of a reader; `answered` turns it into a value at the door of the room. */
export class Refusal extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.name = 'Refusal';
    this.issue = issue;
  }
}

/** Runs a reader; refusals and cancellation become issues, faults of ours are thrown on. */
export async function answered<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<Outcome<T>> {
  try {
    return good(await work());
  } catch (fault) {
    if (fault instanceof Refusal) return bad(fault.issue);
    if (signal?.aborted) return bad(IMPORT_ISSUES.cancelled);
    if (fault instanceof DOMException && fault.name === 'NotReadableError') return bad(IMPORT_ISSUES.unreadable);
    throw fault;
  }
}
