import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CellId } from '../../../src/domain/cell.ts';
import { cellCorners, outlineOf } from '../../../src/geo/cell-shape.ts';
import { MapPicture, type MapPictureProps } from '../../../src/views/map/picture/map-picture.tsx';
import { demoBoundaries } from '../../fixtures/node-app.ts';

const ids = ['8a1fa4926237fff', '8a1fa492620ffff', '8a1fa4926217fff'] as unknown as CellId[];
const boundaries = await demoBoundaries();
const outline = outlineOf(ids);
const draw = (change: Partial<MapPictureProps> = {}): string =>
  renderToStaticMarkup(
    <MapPicture
      boundaries={boundaries}
      cells={{ corners: cellCorners(ids), classes: Uint8Array.of(5, 255, 0) }}
      marks={[{ outline, label: '7' }]}
      around={outline}
      width={280}
      height={232}
      summary="Ligging van Bassin"
      {...change}
    />,
  );

/** Every point of a path. */
const pointsOf = (path: string): number[][] => Array.from(path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)]);

test('the place stands in the middle, whole, with its number; the picture has a sentence', () => {
  const markup = draw();
  expect(markup).toContain('aria-label="Ligging van Bassin"');
  expect(markup).toContain('>7</text>');
  const points = pointsOf(/class="mapic__outline" d="([^"]+)"/.exec(markup)![1]!);
  const xs = points.map(([x]) => x!);
  const ys = points.map(([, y]) => y!);
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(140, 0);
  expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(116, 0);
  expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
});

test('a cell is as large as on the ground: six corners, about 130 m across at the scale of the picture', () => {
  const [hot] = Array.from(draw().matchAll(/mapic__cell--5" d="([^"]+)"/g), ([, path]) => pointsOf(path!));
  expect(hot).toHaveLength(6);
  const across = Math.hypot(hot![0]![0]! - hot![3]![0]!, hot![0]![1]! - hot![3]![1]!);
  // 240 to 300 m of picture is free on each side of three cells: about 3 m a pixel
  expect(across * 3.2).toBeGreaterThan(100);
  expect(across * 3.2).toBeLessThan(220);
});

test('hatched where there is too little, nothing where it is as expected, no cells where none are given', () => {
  expect(draw().match(/fill="url\(/g)).toHaveLength(1);
  expect(draw().match(/mapic__cell--/g)).toHaveLength(1);
  expect(draw({ cells: null })).not.toContain('mapic__cell');
});

test('names of buurten keep clear of each other and of the picture’s edge', () => {
  const markup = draw({ around: null, marks: [], width: 400, height: 300 });
  const names = Array.from(markup.matchAll(/mapic__name" x="([\d.]+)" y="([\d.]+)">([^<]+)/g), ([, x, y, name]) => ({
    x: Number(x),
    y: Number(y),
    half: (name!.length * 6.2) / 2,
  }));
  expect(names.length).toBeGreaterThan(5);
  for (const [at, a] of names.entries()) {
    expect(a.x - a.half).toBeGreaterThan(0);
    for (const b of names.slice(at + 1)) {
      const apart = Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 14;
      expect(apart).toBe(true);
    }
  }
});
