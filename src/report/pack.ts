import type { FlaggedPlace } from '../domain/analysis.ts';
import type { Boundaries } from '../domain/area.ts';
import type { Category } from '../domain/category.ts';
import type { Period } from '../domain/time/month.ts';
import type { MonthCounts, Pack, PackHomes, PackHotspot } from '../domain/work/pack.ts';
import { rounded } from './rounding.ts';

/** Sums of one place: all that a pack says about its reports. */
export interface PlaceSums {
  readonly months: MonthCounts;
  /** 168 hours of the week, Monday 00 first. */
  readonly week: readonly number[];
}

export interface PackInput {
  readonly wijk: string;
  readonly boundaries: Boundaries;
  /** Position is the store code. */
  readonly categories: readonly Category[];
  readonly resolution: number;
  readonly period: Period;
  readonly filter: string;
  /** Every place of the list with its sums; those outside the wijk are left out. */
  readonly places: readonly { readonly place: FlaggedPlace; readonly sums: PlaceSums }[];
  /** Dossiers of woonoverlast that stay behind, by buurt. */
  readonly homes: ReadonlyMap<string, number>;
  /** The team works on woonoverlast too: its places go along like any other. */
  readonly withHomes: boolean;
  readonly madeAt: string;
  readonly demo: boolean;
}

/** The buurten of a wijk by code. */
export const buurtCodesOf = (wijk: string, { buurten }: Boundaries): ReadonlySet<string> =>
  new Set(buurten.flatMap((buurt) => (buurt.wijk === wijk ? [buurt.code] : [])));

/** Code of the buurt that a place lies in; empty when its name is of no buurt. */
export const buurtCodeOf = (place: Pick<FlaggedPlace, 'buurt'>, { buurten }: Boundaries): string =>
  buurten.find(({ name }) => name === place.buurt)?.code ?? '';

/** The figures that a team of one wijk needs to work without the reports. */
export function packOf(input: PackInput): Pack {
  const { wijk, boundaries, period } = input;
  const inWijk = buurtCodesOf(wijk, boundaries);
  const buurten = boundaries.buurten.filter(({ code }) => inWijk.has(code));
  const here = input.places.filter(({ place }) => inWijk.has(buurtCodeOf(place, boundaries)));
  const isKept = ({ place }: PackInput['places'][number]): boolean => !input.withHomes && isHome(place, input.categories);
  const flagged = here.filter(isKept).map(({ place }) => buurtCodeOf(place, boundaries));
  return {
    wijk,
    name: boundaries.wijken.find(({ code }) => code === wijk)?.name ?? wijk,
    municipality: boundaries.municipality.name,
    from: period.from,
    to: period.to,
    filter: input.filter,
    madeAt: input.madeAt,
    demo: input.demo,
    buurten: buurten.map(({ code, name }) => ({ code, name })),
    hotspots: here.filter((found) => !isKept(found)).map((found) => hotspotOf(found, input)),
    homes: buurten.flatMap(({ code }) => homesOf(code, input.homes.get(code) ?? 0, flagged)),
  };
}

/** Flagged for nuisance from a home: of such a place nothing but the buurt may be known to those who need only the area. */
const isHome = (place: FlaggedPlace, categories: readonly Category[]): boolean =>
  categories[place.categories[0] ?? -1]?.theme === 'woonoverlast';

function homesOf(buurt: string, dossiers: number, flaggedIn: readonly string[]): PackHomes[] {
  const flagged = flaggedIn.filter((code) => code === buurt).length;
  return dossiers + flagged > 0 ? [{ buurt, dossiers, flagged }] : [];
}

/** Of a place that is gone, the expectation belongs to the period before and is left out. */
function hotspotOf({ place, sums }: PackInput['places'][number], { boundaries, categories, resolution }: PackInput): PackHotspot {
  const { series } = place;
  const known = (value: number): number | null => (Number.isFinite(value) && value >= 0 ? rounded(value, 2) : null);
  return {
    id: place.id,
    place: place.place,
    buurt: buurtCodeOf(place, boundaries),
    resolution,
    cells: place.ids,
    state: place.state,
    count: place.count,
    expected: place.state === 'uitgedoofd' ? 0 : rounded(place.expected, 2),
    categories: place.categories.flatMap((code) => {
      const category = categories[code];
      return category ? [{ id: category.id, name: category.label }] : [];
    }),
    months: sums.months,
    expectedMonths: { from: series.from, expected: Array.from(series.expected, known) },
    week: sums.week,
  };
}
