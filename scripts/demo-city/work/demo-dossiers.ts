import type { CategoryId } from '../../../src/domain/category.ts';
import { type Month, monthFromIso } from '../../../src/domain/time/month.ts';
import { metresBetween } from '../../../src/geo/metres-between.ts';
import { placeOf } from '../../../src/geo/place-name.ts';
import { RECIPE } from '../recipe.ts';
import { busyPlaces } from './busy-places.ts';
import type { CountedCity } from './counted-city.ts';
import { flaggedPlaces } from './flagged-places.ts';

/** What became of a potential hotspot. */
export type Fate = 'tackled' | 'planned' | 'rejected' | 'watched' | 'new';

export interface DemoDossier {
  /** `demo-d01`. */
  readonly id: string;
  readonly title: string;
  readonly buurt: string;
  readonly cells: readonly string[];
  readonly categories: readonly CategoryId[];
  /** Month of the flag, or in which partners brought it in. */
  readonly month: Month;
  readonly flagged: { readonly count: number; readonly expected: number } | null;
  readonly fate: Fate;
  /** First month of the plan of a tackled one. */
  readonly start: Month | null;
}

const at = (text: string): Month => monthFromIso(text)!;
const kinds = (...ids: string[]): CategoryId[] => ids as CategoryId[];

/** Kinds of reports about drugs or persons in public space, and of registrations about the same. */
const PUBLIC = [
  ...RECIPE.meldingen.map(({ category }) => category).filter((id) => !['melding.woonoverlast', 'melding.drugspand'].includes(id)),
  ...kinds(
    'politie.jeugd',
    'politie.verward',
    'politie.vernieling',
    'politie.alcohol-drugs',
    'politie.zwervers',
    'politie.openbare-dronkenschap',
  ),
];

/** Places that partners brought in: kinds, how many, and per place its month, fate and start. */
const BROUGHT_IN: readonly (readonly [
  kinds: readonly CategoryId[],
  places: readonly (readonly [month: string, fate: Fate, start?: string])[],
])[] = [
  [
    kinds('melding.zwervers', 'politie.zwervers'),
    // The demo's action that did not work: nothing changes here, before or after.
    [
      ['2024-11', 'tackled', '2025-04'],
      ['2025-09', 'watched'],
    ],
  ],
  [
    kinds('melding.drankoverlast', 'politie.alcohol-drugs', 'politie.openbare-dronkenschap'),
    [
      ['2024-03', 'tackled', '2024-09'],
      ['2025-03', 'tackled', '2025-09'],
      ['2026-02', 'watched'],
    ],
  ],
  [
    kinds('melding.drugshandel', 'melding.drugsgebruik', 'politie.alcohol-drugs'),
    [
      ['2024-06', 'tackled', '2025-01'],
      ['2025-02', 'rejected'],
      ['2026-06', 'watched'],
    ],
  ],
  [
    kinds('melding.jeugd', 'politie.jeugd'),
    [
      ['2024-08', 'tackled', '2025-02'],
      ['2026-01', 'watched'],
    ],
  ],
  [
    kinds('melding.uitgaan', 'melding.geluid-groep', 'melding.wildplassen'),
    [
      ['2025-01', 'tackled', '2025-06'],
      ['2025-10', 'rejected'],
    ],
  ],
];

/** What became of the places that were planted, and when their plans began; other flags are rejected. */
const PLANTED: Readonly<Record<string, readonly [fate: Fate, start?: string]>> = {
  // The action that worked, and the one after which nuisance moved.
  'jeugd-2025': ['tackled', '2025-06'],
  'verplaatst-van': ['tackled', '2026-07'],
  verward: ['tackled', '2024-09'],
  'jeugd-2024': ['tackled', '2024-09'],
  vernielingen: ['tackled', '2024-10'],
  'drank-2025': ['tackled', '2025-12'],
  'verward-melding': ['tackled', '2026-09'],
  park: ['tackled', '2026-10'],
  'verplaatst-naar': ['tackled', '2026-10'],
  kade: ['planned'],
  'krimp-uitgaan': ['planned'],
  'groei-zwervers': ['planned'],
  'uit-intimidatie': ['watched'],
  'nieuw-gebruik': ['new'],
  'nieuw-geluid': ['new'],
};

/** Metres within which a place is called after a venue. */
const NEAR = 130;

function titleOf({ study, boundaries }: CountedCity, cells: readonly number[], taken: ReadonlySet<string>): string {
  const lng = cells.reduce((sum, cell) => sum + study.lng[cell]!, 0) / cells.length;
  const lat = cells.reduce((sum, cell) => sum + study.lat[cell]!, 0) / cells.length;
  const away = (venue: { readonly lng: number; readonly lat: number }): number => metresBetween([lng, lat], [venue.lng, venue.lat]);
  const venue = RECIPE.venues.filter(({ name }) => !taken.has(name)).sort((a, b) => away(a) - away(b))[0];
  if (venue && away(venue) <= NEAR) return venue.name;
  return placeOf(study, boundaries, cells, new Float64Array(study.ids.length)).name;
}

type Draft = Omit<DemoDossier, 'id' | 'title' | 'buurt' | 'cells'> & { readonly dense: readonly number[] };

/** The 30 potential hotspots of 2024-2026: those that the app's own signal flagged, and those that partners brought in. */
export function demoDossiers(
  city: CountedCity,
  planted: readonly { readonly id: string; readonly cells: readonly string[] }[],
): DemoDossier[] {
  const { study, boundaries } = city;
  const flagged = flaggedPlaces(city, PUBLIC).map(({ cells, categories, month, count, expected }): Draft => {
    const ids = cells.map((cell) => study.ids[cell] as string);
    const known = planted.find((one) => one.cells.some((cell) => ids.includes(cell)));
    const [fate, start] = PLANTED[known?.id ?? ''] ?? (['rejected'] as const);
    return { dense: cells, categories, month, flagged: { count, expected }, fate, start: start ? at(start) : null };
  });
  const drafts = [...flagged];
  for (const [ids, places] of BROUGHT_IN) {
    const found = busyPlaces(
      city,
      ids,
      places.length,
      drafts.map(({ dense }) => dense),
    );
    for (const [i, [month, fate, start]] of places.entries()) {
      drafts.push({ dense: found[i]!.cells, categories: ids, month: at(month), flagged: null, fate, start: start ? at(start) : null });
    }
  }
  const titles = new Set<string>();
  return drafts
    .sort((a, b) => a.month - b.month || a.dense[0]! - b.dense[0]!)
    .map(({ dense, ...draft }, i) => {
      const title = titleOf(city, dense, titles);
      titles.add(title);
      const buurt = boundaries.buurten[study.buurt[dense[0]!]!]!;
      return {
        ...draft,
        id: `demo-d${String(i + 1).padStart(2, '0')}`,
        title,
        buurt: buurt.code,
        cells: dense.map((cell) => study.ids[cell]!),
      };
    });
}
