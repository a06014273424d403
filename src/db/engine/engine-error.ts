import type { Issue } from '../../domain/issue.ts';

/**
 * Why a statement has no answer. `cancelled`: somebody stopped it. `lost`: the engine died and is being
 * rebuilt. `refused`: it wanted something from outside. `memory`: too much for the browser. `failed`: our fault.
 */
export type EngineErrorKind = 'cancelled' | 'lost' | 'refused' | 'memory' | 'failed';

export class EngineError extends Error {
  readonly kind: EngineErrorKind;
  readonly issue: Issue | null;
  constructor(kind: EngineErrorKind, message: string, issue: Issue | null, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
    this.kind = kind;
    this.issue = issue;
  }
}
