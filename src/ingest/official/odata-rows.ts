import { bad, good, type Outcome } from '../../domain/issue.ts';
import { FIGURE_ISSUES, UNEXPECTED } from '../../domain/text/official.ts';
import type { Ask } from './collect-pages.ts';

/** A row of an OData answer by name of field. */
export type ODataRow = Readonly<Record<string, unknown>>;

/** A question of a few thousand rows; more pages mean that the answer is not what was asked. */
const MOST_PAGES = 20;

interface ODataPage {
  readonly rows: readonly ODataRow[];
  readonly next: string | null;
}

/**
 * Reads one answer of an OData service, version 3 (`odata.nextLink`) or 4 (`@odata.nextLink`). A next page is followed on the same
 * origin and path only.
 */
export function readODataPage(text: string, asked: string): Outcome<ODataPage> {
  const from = new URL(asked);
  const refuse = (why: string): Outcome<ODataPage> => bad(FIGURE_ISSUES.unexpected(from.host, why));
  let page: unknown;
  try {
    page = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse(UNEXPECTED.noRows);
  }
  const { value, ...rest } = (page ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value) || value.some((row) => typeof row !== 'object' || row === null)) return refuse(UNEXPECTED.noRows);
  const href = rest['odata.nextLink'] ?? rest['@odata.nextLink'];
  if (typeof href !== 'string') return good({ rows: value as ODataRow[], next: null });
  const next = URL.canParse(href, asked) ? new URL(href, asked) : null;
  const isSame = next?.origin === from.origin && next.pathname === from.pathname && next.username === '' && next.password === '';
  return isSame ? good({ rows: value as ODataRow[], next: next.href }) : refuse(UNEXPECTED.elsewhere);
}

/** Rows of all pages of one question. */
export async function collectRows(first: string, ask: Ask): Promise<Outcome<readonly ODataRow[]>> {
  const rows: ODataRow[] = [];
  const asked = new Set<string>();
  for (let next: string | null = first; next !== null; ) {
    if (asked.has(next) || asked.size === MOST_PAGES) return bad(FIGURE_ISSUES.unexpected(new URL(first).host, UNEXPECTED.endless));
    asked.add(next);
    const text: Outcome<string> = await ask(next);
    if (!text.ok) return text;
    const page = readODataPage(text.value, next);
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    next = page.value.next;
  }
  return good(rows);
}

/** A text as OData writes it: a quote in it is doubled. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
