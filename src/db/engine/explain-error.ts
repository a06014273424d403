import { STORE_TEXT } from '../../domain/text/store.ts';
import { EngineError, type EngineErrorKind } from './engine-error.ts';

/** What the engine says, from the most telling to the least; the first that fits decides. */
const SIGNS: readonly { readonly kind: EngineErrorKind; readonly sign: RegExp }[] = [
  { kind: 'cancelled', sign: /query was cancell?ed|^INTERRUPT|Interrupted!/i },
  { kind: 'memory', sign: /Out of Memory Error|could not allocate|failed to allocate|Array buffer allocation failed/i },
  {
    kind: 'lost',
    sign: /memory access out of bounds|table index is out of bounds|function signature mismatch|null function|unreachable|indirect call|database has been invalidated/i,
  },
  {
    kind: 'refused',
    sign: /extension|Permission Error|disabled (?:by|through) configuration|configuration has been locked|file system operations are disabled|XMLHttpRequest|NetworkError|Table with name \S+\.\w+ does not exist/i,
  },
];

const ISSUES = { cancelled: null, memory: STORE_TEXT.memory, lost: STORE_TEXT.lost, refused: STORE_TEXT.refused, failed: null } as const;

/** The kind of failure behind what the engine threw. A WebAssembly trap leaves it in an unknown state: it counts as lost. */
export function explainError(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const trap = cause instanceof Error && (cause.name === 'RuntimeError' || cause instanceof WebAssembly.RuntimeError);
  const kind = trap ? 'lost' : (SIGNS.find(({ sign }) => sign.test(message))?.kind ?? 'failed');
  return new EngineError(kind, message, ISSUES[kind], cause);
}
