import { useMemo } from 'react';
import type { Boundaries } from '../../domain/area.ts';
import { mercatorX, mercatorY } from './mercator.ts';
import { BADGE_RADIUS, BADGE_SHIFT } from './overlay/hotspot-mark.tsx';
import type { Outline } from './overlay/outlines.ts';
import { type PlacedLabel, placeLabels } from './overlay/place-labels.ts';
import { clearWaterNames, type WaterName, waterNames } from './overlay/water-names.ts';

/** Names are placed anew at every quarter of a zoom level, not in every frame. */
const STEPS = 4;
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

function widthOf(line: string): number {
  let known = widths.get(line);
  if (known === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (pen) pen.font = '11.5px "Inter Variable", sans-serif';
    known = (pen?.measureText(line).width ?? line.length * 6.4) + line.length * 0.115;
    widths.set(line, known);
  }
  return known;
}

export interface MapNames {
  readonly labels: readonly PlacedLabel[];
  readonly water: readonly WaterName[];
}

/** Names of buurten and water that keep clear of the outlines and of each other, for the zoom of now. */
export function useLabels(boundaries: Boundaries, outlines: readonly Outline[], world: number): MapNames {
  const step = Math.round(Math.log2(Math.max(1, world)) * STEPS);
  const wishes = useMemo(
    () =>
      boundaries.buurten.map((buurt) => ({
        text: buurt.name,
        at: [mercatorX(buurt.label[0]), mercatorY(buurt.label[1])] as const,
        weight: buurt.inhabitants ?? 0,
      })),
    [boundaries],
  );
  const rivers = useMemo(() => waterNames(boundaries), [boundaries]);
  return useMemo(() => {
    const size = 2 ** (step / STEPS);
    const rings = outlines.flatMap((outline) => outline.rings);
    const discs = outlines.map(({ badge }) => ({ at: badge, shift: BADGE_SHIFT, radius: BADGE_RADIUS + 3 }));
    return {
      labels: placeLabels(wishes, { rings, discs }, size, widthOf),
      water: clearWaterNames(rivers, rings, size, widthOf),
    };
  }, [wishes, rivers, outlines, step]);
}
