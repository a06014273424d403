import { bad, good, type Outcome } from '../../domain/issue.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { OFFICIAL_ISSUES, UNEXPECTED } from '../../domain/text/official.ts';
import { readPage } from './read-page.ts';

/** Asks an address for its text. The seam to the network. */
export type Ask = (address: string) => Promise<Outcome<string>>;

/** The largest municipality has about 500 buurten: one page. More than ten means that the answer is not what was asked. */
const MOST_PAGES = 10;

export type Collection = 'buurten' | 'wijken';

/** First page of a CBS collection at PDOK, for one municipality. */
export function firstPage(origin: string, collection: Collection, code: MunicipalityCode): string {
  const address = new URL(`/cbs/wijken-en-buurten-2024/ogc/v1/collections/${collection}/items`, origin);
  address.search = new URLSearchParams({ f: 'json', limit: '1000', gemeentecode: code }).toString();
  return address.href;
}

/** Features of all pages from the first on; pages are followed within the same collection only, and never twice. */
export async function collectPages(first: string, ask: Ask): Promise<Outcome<readonly unknown[]>> {
  const features: unknown[] = [];
  const asked = new Set<string>();
  for (let next: string | null = first; next !== null; ) {
    if (asked.has(next) || asked.size === MOST_PAGES) return bad(OFFICIAL_ISSUES.unexpected(new URL(first).host, UNEXPECTED.endless));
    asked.add(next);
    const text: Outcome<string> = await ask(next);
    if (!text.ok) return text;
    const page = readPage(text.value, next);
    if (!page.ok) return page;
    for (const feature of page.value.features) features.push(feature);
    next = page.value.next;
  }
  return good(features);
}
