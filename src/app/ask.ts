import { bad, good, type Outcome } from '../domain/issue.ts';
import { type FIGURE_ISSUES, OFFICIAL_ISSUES, UNEXPECTED } from '../domain/text/official.ts';
import type { Ask } from '../ingest/official/collect-pages.ts';

export interface AskLimits {
  /** Milliseconds for one answer, from the request to its last byte. */
  readonly patience: number;
  /** Bytes of all answers together. */
  readonly bytes: number;
}

/** What is said when asking fails: of boundaries or of figures. */
export type AskIssues = Pick<
  typeof OFFICIAL_ISSUES | typeof FIGURE_ISSUES,
  'cancelled' | 'notAllowed' | 'unreachable' | 'tooSlow' | 'tooLarge' | 'unexpected'
>;

/** A municipality is a few megabytes at most. */
export const ASK_LIMITS: AskLimits = { patience: 30_000, bytes: 64 * 2 ** 20 };

/** Nothing that tells who asks: no cookies, no referrer, no cache that would answer for later; a redirect is a refusal. */
const PLAIN: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
  cache: 'no-store',
  headers: { accept: 'application/geo+json, application/json' },
};

/** Whether the page's own policy refused a request to an origin since this was called. The event comes a moment after the refusal. */
function watchPolicy(origin: string): { refused(): Promise<boolean>; stop(): void } {
  const page = globalThis.document as Document | undefined;
  let isRefused = false;
  const listen = (event: SecurityPolicyViolationEvent): void => {
    if (event.blockedURI.startsWith(origin)) isRefused = true;
  };
  page?.addEventListener('securitypolicyviolation', listen);
  return {
    refused: () => new Promise((done) => setTimeout(() => done(isRefused), 50)),
    stop: () => page?.removeEventListener('securitypolicyviolation', listen),
  };
}

/** Text of an answer of at most `most` bytes with its size; null when there is more. */
async function textWithin(answer: Response, most: number): Promise<{ readonly text: string; readonly size: number } | null> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the rest of the answer.
    if (size > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), size };
}

/** Asks foreign addresses for their text, within limits that hold for all questions together. Never rejects. */
export function createAsk(signal: AbortSignal, { patience, bytes }: AskLimits = ASK_LIMITS, issues: AskIssues = OFFICIAL_ISSUES): Ask {
  let left = bytes;
  return async (address): Promise<Outcome<string>> => {
    const { host, origin } = new URL(address);
    const timeout = AbortSignal.timeout(patience);
    const policy = watchPolicy(origin);
    try {
      const answer = await fetch(address, { ...PLAIN, signal: AbortSignal.any([signal, timeout]) });
      if (!answer.ok) return bad(issues.unexpected(host, UNEXPECTED.status(answer.status)));
      const read = await textWithin(answer, left);
      if (read === null) return bad(issues.tooLarge(host));
      left -= read.size;
      return good(read.text);
    } catch {
      if (signal.aborted) return bad(issues.cancelled);
      if (timeout.aborted) return bad(issues.tooSlow(host, patience / 1000));
      return bad((await policy.refused()) ? issues.notAllowed : issues.unreachable(host));
    } finally {
      policy.stop();
    }
  };
}
