import type { FlaggedPlace } from '../../domain/analysis.ts';
import type { Category } from '../../domain/category.ts';
import { SOURCES, type Source } from '../../domain/incident.ts';
import type { Stability } from '../../domain/stability.ts';
import { DOSSIER_STATE_WORDS, ENDING_WORDS, HOTSPOT_DOSSIER } from '../../domain/text/dossiers.ts';
import { periodName } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { searchWords } from '../../domain/text/hottime.ts';
import { countOf } from '../../domain/text/noun.ts';
import { TWO_SOURCES } from '../../domain/text/two-sources.ts';
import { addMonths } from '../../domain/time/month.ts';
import type { TwoSourcesAnswer } from '../../domain/two-sources.ts';
import type { PlaceStory } from '../../state/place-slice.ts';
import type { SeriesPoint } from '../../views/charts/series.ts';
import type { HotspotCardProps } from '../../views/kit/hotspot/hotspot-card.tsx';
import type { Dossier } from '../../workflow/dossier/dossier.ts';

/** Sources of the categories that are unusual at a place. */
export const sourcesOf = (place: FlaggedPlace, categories: readonly Category[]): Source[] =>
  place.categories.flatMap((code) => categories[code]?.source ?? []);

export const labelOf = (code: number | undefined, categories: readonly Category[]): string =>
  code === undefined ? '' : (categories[code]?.label ?? '');

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Months of a place as the charts draw them. */
export function pointsOf({ from, count, expected, low, high }: FlaggedPlace['series']): SeriesPoint[] {
  return Array.from(count, (n, i) => ({
    month: addMonths(from, i),
    count: n,
    expected: orNull(expected[i]!),
    low: orNull(low[i]!),
    high: orNull(high[i]!),
  }));
}

/** Share of one reporter from which it changes the judgement. */
const HALF = 0.5;
/** And from which it is worth a remark. */
const QUARTER = 0.25;

function reporterRemarks({ composition }: PlaceStory): HotspotCardProps['remarks'] {
  if (!composition || composition.reporters === 0 || composition.topReporter < 3) return [];
  const share = composition.topReporter / composition.rows;
  if (share < QUARTER) return [];
  const text = HOTSPOTS.remarks.oneReporter(composition.topReporter, composition.rows);
  return [{ kind: 'person', tone: share >= HALF ? 'warn' : 'plain', text }];
}

/** From three quarters of the grids on the icon is green. */
const STABLE = 0.75;

function stableRemarks(place: FlaggedPlace, stability: Stability | null): HotspotCardProps['remarks'] {
  const found = stability?.found[place.id];
  if (!stability || stability.grids === 0 || found === undefined) return [];
  return [
    { kind: 'raster', tone: found >= STABLE * stability.grids ? 'ok' : 'plain', text: HOTSPOTS.remarks.stable(found, stability.grids) },
  ];
}

/** Whether the other source flags the place too. */
function sourceRemarks(
  place: FlaggedPlace,
  sources: TwoSourcesAnswer | null,
  categories: readonly Category[],
): HotspotCardProps['remarks'] {
  const says = sources?.places[place.id];
  const own = new Set(sourcesOf(place, categories));
  if (!says || own.size !== 1) return [];
  const other = SOURCES.find((source) => !own.has(source));
  return other && says[other].flagged ? [{ kind: 'police', text: TWO_SOURCES.also[other] }] : [];
}

/** Where the dossier of the place stands, or how an earlier one ended. */
export const dossierWords = ({ ending, state }: Dossier): string =>
  ending ? HOTSPOT_DOSSIER.closed(ENDING_WORDS[ending.how]) : HOTSPOT_DOSSIER.badge(DOSSIER_STATE_WORDS[state]);

const dossierRemarks = (dossier: Dossier | undefined): HotspotCardProps['remarks'] =>
  dossier ? [{ kind: 'dossier', text: dossierWords(dossier) }] : [];

/** What the peak of a place says in the list. */
export function peakWords(story: PlaceStory | undefined): string {
  if (!story?.peak) return HOTSPOTS.searching;
  return searchWords(story.peak.search);
}

/** The list card of a place. */
export function cardOf(
  place: FlaggedPlace,
  story: PlaceStory | undefined,
  categories: readonly Category[],
  stability: Stability | null,
  sources: TwoSourcesAnswer | null,
  dossier: Dossier | undefined,
): HotspotCardProps & { readonly id: string } {
  return {
    id: place.id,
    rank: place.rank,
    place: place.buurt,
    buurt: HOTSPOTS.cell(place.code),
    state: place.state,
    counted: countOf(place.count, sourcesOf(place, categories)),
    expected: place.state === 'uitgedoofd' ? HOTSPOTS.facts.before(place.previousCount) : HOTSPOTS.facts.expected(place.expected),
    series: { points: pointsOf(place.series) },
    facts: [labelOf(place.categories[0], categories), peakWords(story)],
    remarks: [
      ...dossierRemarks(dossier),
      ...stableRemarks(place, stability),
      ...(story ? reporterRemarks(story) : []),
      ...sourceRemarks(place, sources, categories),
    ],
  };
}

export const inPeriod = (place: FlaggedPlace, categories: readonly Category[], period: Parameters<typeof periodName>[0]): string =>
  HOTSPOTS.facts.inPeriod(countOf(place.count, sourcesOf(place, categories)), periodName(period));
