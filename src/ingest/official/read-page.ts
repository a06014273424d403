import { bad, good, type Outcome } from '../../domain/issue.ts';
import { OFFICIAL_ISSUES, UNEXPECTED } from '../../domain/text/official.ts';

/** One answer of an OGC API Features collection. */
export interface Page {
  readonly features: readonly unknown[];
  /** Address of the next page, null on the last. */
  readonly next: string | null;
}

interface Written {
  readonly type?: unknown;
  readonly features?: unknown;
  readonly links?: unknown;
}

function parse(text: string): Written | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** `href` of the link with `rel` next; some servers give several, the one in JSON counts. */
function nextOf(links: unknown): string | null {
  if (!Array.isArray(links)) return null;
  const next = (links as unknown[]).filter(
    (link): link is { readonly href: string; readonly type?: unknown } =>
      typeof link === 'object' && link !== null && 'rel' in link && link.rel === 'next' && 'href' in link && typeof link.href === 'string',
  );
  return (next.find(({ type }) => typeof type === 'string' && type.includes('json')) ?? next[0])?.href ?? null;
}

/** The same collection on the same origin, without a name and password: anything else is not followed. */
const isSameCollection = (next: URL, asked: URL): boolean =>
  next.origin === asked.origin && next.pathname === asked.pathname && next.username === '' && next.password === '';

/** Reads the text of an answer. `asked` is the address it came from, against which its link to the next page is held. */
export function readPage(text: string, asked: string): Outcome<Page> {
  const from = new URL(asked);
  const page = parse(text);
  if (page?.type !== 'FeatureCollection' || !Array.isArray(page.features))
    return bad(OFFICIAL_ISSUES.unexpected(from.host, UNEXPECTED.noGeoJson));
  const href = nextOf(page.links);
  if (href === null) return good({ features: page.features, next: null });
  const next = URL.canParse(href, asked) ? new URL(href, asked) : null;
  if (!next || !isSameCollection(next, from)) return bad(OFFICIAL_ISSUES.unexpected(from.host, UNEXPECTED.elsewhere));
  return good({ features: page.features, next: next.href });
}
