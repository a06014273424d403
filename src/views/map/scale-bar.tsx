import type { ReactNode } from 'react';
import { count, decimal } from '../../domain/text/format.ts';
import { MAP } from '../../domain/text/map.ts';
import { type Camera, toLngLat } from './camera.ts';
import { metresPerUnit } from './mercator.ts';

const LENGTHS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
const WIDEST = 110;

/** Longest round length that fits: metres and px at the middle of the map. */
export function scaleOf(camera: Camera): { readonly metres: number; readonly px: number } {
  const [, lat] = toLngLat(camera, camera.width / 2, camera.height / 2);
  const perPx = metresPerUnit(lat) / camera.world;
  const metres = LENGTHS.findLast((length) => length / perPx <= WIDEST) ?? LENGTHS[0];
  return { metres, px: metres / perPx };
}

export function ScaleBar({ camera }: { readonly camera: Camera }): ReactNode {
  const { metres, px } = scaleOf(camera);
  const words = metres < 1000 ? MAP.metres(count(metres)) : MAP.kilometres(metres % 1000 ? decimal(metres / 1000) : count(metres / 1000));
  return (
    <span className="map__scale">
      {words}
      <i style={{ width: `${px}px` }} />
    </span>
  );
}
