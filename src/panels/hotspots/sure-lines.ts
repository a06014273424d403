import type { Analysis, FlaggedPlace } from '../../domain/analysis.ts';
import type { Stability } from '../../domain/stability.ts';
import { SURE } from '../../domain/text/sure.ts';
import type { PlaceStory } from '../../state/place-slice.ts';
import type { SureListProps } from '../../views/kit/hotspot/sure-list.tsx';

const HALF = 0.5;
/** Share of the grids from which a hotspot counts as stable. */
const STABLE = 0.75;

/** What speaks for and against a hotspot, in sentences. */
export function sureLines(
  place: FlaggedPlace,
  story: PlaceStory | undefined,
  analysis: Analysis,
  stability: Stability | null,
): SureListProps['items'] {
  const made = story?.composition;
  const lines: SureListProps['items'][number][] = [
    { kind: 'check', tone: 'ok', text: SURE.corrected(analysis.tests) },
    { kind: 'raster', text: SURE.cells(place.cells.length) },
  ];
  if (made && made.reporters > 0) {
    const rest = place.count - made.topReporter;
    const warn = made.topReporter >= HALF * made.rows;
    lines.push({ kind: 'person', tone: warn ? 'warn' : 'plain', text: SURE.withoutTop(Math.max(0, rest), place.expected, warn) });
  }
  if (stability && stability.grids > 0) {
    const found = stability.found[place.id] ?? 0;
    const isStable = found >= STABLE * stability.grids;
    lines.push({
      kind: 'raster',
      tone: isStable ? 'ok' : 'plain',
      text: isStable ? SURE.stable(found, stability.grids) : SURE.notStable(found, stability.grids),
    });
  }
  const other = made?.sources.length ?? 0;
  if (other > 1) lines.push({ kind: 'police', text: SURE.bothSources });
  return lines;
}
