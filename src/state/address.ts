import type { AreaChoice, BuurtCode, WijkCode } from '../domain/area.ts';
import type { CategoryId } from '../domain/category.ts';
import { DEFAULT_RESOLUTION, RESOLUTIONS } from '../domain/cell.ts';
import type { Comparison, Filter, Lens } from '../domain/filter.ts';
import { isHourSelection } from '../domain/hours.ts';
import { SOURCES } from '../domain/incident.ts';
import { monthFromIso, monthToIso, type Period } from '../domain/time/month.ts';
import { DEFAULT_BARRIERS, type WaterBarriers } from '../domain/water-barriers.ts';
import { type BoardFilter, boardText, readBoard } from './board-filter.ts';

export const ROUTES = [
  'start',
  'hotspots',
  'hottimes',
  'trends',
  'gebied',
  'dossiers',
  'controles',
  'monitor',
  'signalen',
  'verantwoording',
  'controle',
] as const;
export type Route = (typeof ROUTES)[number];

/** What the address bar remembers: settings of the view, never data. */
export interface Address {
  readonly route: Route;
  readonly lens: Lens;
  /** Null while no data has decided the period. */
  readonly period: Period | null;
  readonly comparison: Comparison;
  readonly filter: Omit<Filter, 'period' | 'comparison'>;
  readonly board: BoardFilter;
  /** Lowest cell id of the selected hotspot. */
  readonly selected: string | null;
  /** What is open on a screen of work: the id of a dossier or a plan, null for its first page. */
  readonly open: string | null;
  /** The part of a screen that is shown, null for its first. */
  readonly part: string | null;
}

const COMPARISON_WORDS: Record<Comparison, string> = { expected: 'verwachting', previous: 'vorige', lastYear: 'jaar' };
const COMPARISONS = new Map(Object.entries(COMPARISON_WORDS).map(([value, word]) => [word, value as Comparison]));

const WATER_WORDS: Record<WaterBarriers, string> = { maas: 'maas', all: 'alles', none: 'geen' };

function readWater(text: string | null): { readonly water?: WaterBarriers } {
  const found = (Object.keys(WATER_WORDS) as WaterBarriers[]).find((water) => WATER_WORDS[water] === text);
  return found === undefined || found === DEFAULT_BARRIERS ? {} : { water: found };
}

function areaText(area: AreaChoice): string | null {
  return area.kind === 'gemeente' ? null : area.code;
}

function readArea(text: string | null): AreaChoice {
  if (text !== null && /^BU\d{8}$/.test(text)) return { kind: 'buurt', code: text as BuurtCode };
  if (text !== null && /^WK\d{6}$/.test(text)) return { kind: 'wijk', code: text as WijkCode };
  return { kind: 'gemeente' };
}

const readWord = (text: string | null): string | null => (text !== null && /^[\w.-]{1,64}$/.test(text) ? text : null);

function periodText(period: Period | null): string | null {
  if (!period) return null;
  return period.from === period.to ? monthToIso(period.from) : `${monthToIso(period.from)}_${monthToIso(period.to)}`;
}

function readPeriod(text: string | null): Period | null {
  const [first = '', last = first] = (text ?? '').split('_');
  const from = monthFromIso(first);
  const to = monthFromIso(last);
  return from === undefined || to === undefined || to < from ? null : { from, to };
}

/** Fragment such as `#/hotspots?periode=2026-10&gebied=WK093500`; default settings are left out. */
export function writeAddress(address: Address): string {
  const { filter } = address;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['periode', periodText(address.period)],
    ['lens', address.lens === 'ongewoon' ? null : address.lens],
    ['vergelijk', address.comparison === 'expected' ? null : COMPARISON_WORDS[address.comparison]],
    ['bron', filter.sources.length === 0 ? null : filter.sources.join('~')],
    ['soort', filter.categories.length === 0 ? null : filter.categories.join('~')],
    ['gebied', areaText(filter.area)],
    ['uren', filter.hours],
    ['raster', filter.resolution === DEFAULT_RESOLUTION ? null : String(filter.resolution)],
    ['water', filter.water === undefined || filter.water === DEFAULT_BARRIERS ? null : WATER_WORDS[filter.water]],
    ['plek', address.selected],
    ['bord', boardText(address.board)],
    ['open', address.open],
    ['deel', address.part],
  ];
  const query = pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value)}`]));
  return `#/${address.route}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Reads any fragment; what it does not understand falls back to the default. */
export function readAddress(fragment: string): Address {
  const [path = '', query = ''] = fragment.replace(/^#?\/?/, '').split('?');
  const values = new URLSearchParams(query);
  const split = (key: string): string[] => (values.get(key) ?? '').split('~').filter((part) => part !== '');
  const hours = values.get('uren');
  const resolution = RESOLUTIONS.find((r) => String(r) === values.get('raster')) ?? DEFAULT_RESOLUTION;
  return {
    route: ROUTES.find((route) => route === path) ?? 'start',
    lens: values.get('lens') === 'druk' ? 'druk' : 'ongewoon',
    period: readPeriod(values.get('periode')),
    comparison: COMPARISONS.get(values.get('vergelijk') ?? '') ?? 'expected',
    filter: {
      sources: SOURCES.filter((source) => split('bron').includes(source)),
      categories: split('soort') as CategoryId[],
      area: readArea(values.get('gebied')),
      hours: hours !== null && isHourSelection(hours) ? hours : null,
      resolution,
      ...readWater(values.get('water')),
    },
    board: readBoard(values.get('bord')),
    open: readWord(values.get('open')),
    part: readWord(values.get('deel')),
    selected: /^[0-9a-f]{15}$/.test(values.get('plek') ?? '') ? values.get('plek') : null,
  };
}
