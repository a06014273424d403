import type { Boundaries } from '../area.ts';
import type { Category } from '../category.ts';
import type { Filter, Lens } from '../filter.ts';
import { unpackHours } from '../hours.ts';
import type { Source } from '../incident.ts';
import { DEFAULT_BARRIERS } from '../water-barriers.ts';
import { FILTERS } from './filters.ts';
import { count, list } from './format.ts';
import { COMPARISON_WORDS, LENS_WORDS } from './hotspots.ts';
import { FILTER } from './kit.ts';
import { WATER } from './water-barriers.ts';

const MOST_NAMED = 6;

const WORDS = {
  allSources: 'alle bronnen',
  allCategories: 'alle soorten',
  allHours: 'hele week',
  more: (n: number): string => `nog ${count(n)} andere`,
  compared: (what: string): string => `vergeleken met ${what}`,
  raster: (resolution: number): string => `raster H3 ${resolution}`,
} as const;

/** `heel Maastricht`, the name of a wijk or a buurt. */
export function areaWords({ area }: Pick<Filter, 'area'>, { municipality, wijken, buurten }: Boundaries): string {
  if (area.kind === 'gemeente') return FILTERS.whole(municipality.name);
  const named =
    area.kind === 'wijk' ? wijken.find(({ code }) => code === area.code)?.name : buurten.find(({ code }) => code === area.code)?.name;
  return named === undefined ? area.code : area.kind === 'wijk' ? FILTER.wijk(named) : named;
}

function categoryWords(ids: Filter['categories'], categories: readonly Category[]): string {
  if (ids.length === 0) return WORDS.allCategories;
  const labels = ids.map((id) => categories.find((category) => category.id === id)?.label ?? id);
  const named = labels.slice(0, MOST_NAMED);
  return list(labels.length > MOST_NAMED ? [...named, WORDS.more(labels.length - MOST_NAMED)] : named);
}

const sourceWords = (sources: readonly Source[]): string =>
  sources.length === 0 ? WORDS.allSources : list(sources.map((source) => FILTERS.sources[source]));

const hourWords = ({ hours }: Filter): string =>
  hours === null ? WORDS.allHours : FILTER.hoursChosen(unpackHours(hours).filter(Boolean).length);

/** What was counted and where, in one line, for what is not about the map: `politie; alle soorten; heel Maastricht; hele week`. */
export const choiceWords = (filter: Filter, boundaries: Boundaries, categories: readonly Category[]): string =>
  [sourceWords(filter.sources), categoryWords(filter.categories, categories), areaWords(filter, boundaries), hourWords(filter)].join('; ');

/** The whole filter in one line: `Ongewoon; vergeleken met verwachting; alle bronnen; ...`; the period stands elsewhere. */
export function filterWords(filter: Filter, lens: Lens, boundaries: Boundaries, categories: readonly Category[]): string {
  return [
    LENS_WORDS[lens],
    ...(lens === 'ongewoon' ? [WORDS.compared(COMPARISON_WORDS[filter.comparison].label)] : []),
    choiceWords(filter, boundaries, categories),
    WORDS.raster(filter.resolution),
    ...(filter.water && filter.water !== DEFAULT_BARRIERS ? [`${WATER.label.toLowerCase()}: ${WATER.options[filter.water]}`] : []),
  ].join('; ');
}
