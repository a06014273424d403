import { bad, good, type Outcome } from '../../domain/issue.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { OFFICIAL_ISSUES } from '../../domain/text/official.ts';
import { readBuurtRecord } from '../../geo/boundaries/buurt-record.ts';
import { type Ask, collectPages, firstPage } from './collect-pages.ts';

type Properties = Readonly<Record<string, unknown>>;

const propertiesOf = (feature: unknown): Properties => {
  const { properties } = (feature ?? {}) as { readonly properties?: unknown };
  return typeof properties === 'object' && properties !== null ? (properties as Properties) : {};
};

/** Name by code of wijk. */
function namesOf(wijken: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  return new Map(wijken.map(propertiesOf).map((wijk) => [wijk['wijkcode'], wijk['wijknaam']]));
}

/**
 * Buurten of one municipality from the CBS collections of PDOK, as a GeoJSON FeatureCollection that `readBoundaries` takes: the
 * names of the wijken come from a collection of their own and are written into the buurten. Two collections, page by page.
 */
export async function officialBoundaries(origin: string, code: MunicipalityCode, ask: Ask): Promise<Outcome<Blob>> {
  const buurten = await collectPages(firstPage(origin, 'buurten', code), ask);
  if (!buurten.ok) return buurten;
  // A server that does not know the filter answers with the whole country.
  const own = buurten.value.filter((feature) => readBuurtRecord(propertiesOf(feature))?.municipality === code);
  if (own.length === 0) return bad(OFFICIAL_ISSUES.noBuurten(code));
  const wijken = await collectPages(firstPage(origin, 'wijken', code), ask);
  if (!wijken.ok) return wijken;
  const names = namesOf(wijken.value);
  const features = own.map((feature) => {
    const properties = propertiesOf(feature);
    return { ...(feature as object), properties: { ...properties, wijknaam: names.get(properties['wijkcode']) ?? '' } };
  });
  return good(new Blob([JSON.stringify({ type: 'FeatureCollection', features })], { type: 'application/geo+json' }));
}
