import { cellsToMultiPolygon, cellToBoundary, gridDisk, latLngToCell } from 'h3-js';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { Boundaries, MultiPolygon } from '../../../src/domain/area.ts';
import '../../../src/views/kit/styles/base.css';
import { HotspotMap } from '../../../src/views/map/hotspot-map.tsx';
import { DRAW_MARK, type HotspotMapProps, type MapHandle } from '../../../src/views/map/map-props.ts';

const CENTRE = [5.69, 50.85] as const;
const ids = gridDisk(latLngToCell(CENTRE[1], CENTRE[0], 10), 6);
const corners = new Float64Array(ids.length * 12);
for (const [at, id] of ids.entries()) for (const [k, [lat, lng]] of cellToBoundary(id).entries()) corners.set([lng, lat], at * 12 + k * 2);

const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];
/** One buurt around all cells; water in its eastern half. */
const boundaries = {
  municipality: { code: 'GM0000', name: 'Proefstad' },
  wijken: [],
  buurten: [{ code: 'BU1', name: 'Proefbuurt', wijk: 'WK1', inhabitants: 10, label: [5.684, 50.846] }],
  shapes: [box(5.67, 50.84, 5.71, 50.86)],
  water: [{ name: 'Plas', shape: box(5.692, 50.841, 5.706, 50.859) }],
  origin: { kind: 'schematic', attribution: '' },
} as unknown as Boundaries;

const near = gridDisk(latLngToCell(50.8525, 5.685, 10), 1);
const hotspot = {
  id: 'a',
  rank: 1,
  outline: cellsToMultiPolygon(near, true) as unknown as MultiPolygon,
  state: 'nieuw' as const,
  name: 'Hotspot 1',
};

let root: Root | null = null;
let handle: MapHandle | null = null;
afterEach(() => {
  root?.unmount();
  root = null;
  handle = null;
  document.body.replaceChildren();
});

function show(over: Partial<HotspotMapProps> = {}): HTMLElement {
  document.documentElement.dataset['theme'] = 'light';
  const host = document.createElement('div');
  host.style.cssText = 'width:640px;height:480px';
  document.body.append(host);
  root = createRoot(host);
  draw(over);
  return host;
}

function draw(over: Partial<HotspotMapProps>): void {
  const props: HotspotMapProps = {
    boundaries,
    corners,
    classes: new Uint8Array(ids.length).fill(5),
    scale: 'hot',
    hotspots: [hotspot],
    selected: null,
    onSelect: () => undefined,
    theme: 'light',
    attribution: 'bron',
    summary: 'Kaart',
    onReady: (ready) => {
      handle = ready;
    },
    ...over,
  };
  root?.render(<HotspotMap {...props} />);
}

const ready = (): Promise<MapHandle> => vi.waitUntil(() => handle, { timeout: 60_000 }) as Promise<MapHandle>;

/** Share of pixels of exactly this colour in the picture. */
async function shareOf(made: MapHandle, color: readonly [number, number, number], side: 'west' | 'east'): Promise<number> {
  const bitmap = await createImageBitmap(await made.toPng());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const half = Math.floor(bitmap.width / 2);
  const { data } = context.getImageData(side === 'west' ? 0 : half + 40, 0, half - 40, bitmap.height);
  let hits = 0;
  for (let at = 0; at < data.length; at += 4) if (color.every((part, k) => Math.abs(data[at + k]! - part) <= 2)) hits++;
  return hits / (data.length / 4);
}

/** By hand: half a disk of 127 cells, less the strip left out, gaps, outline and name, is a seventh of the western picture. */
const CELLS = 0.1;
const HOT_5 = [0x7d, 0x1d, 0x12] as const;
const WATER = [0xd9, 0xdf, 0xe4] as const;

test('cells are drawn in the colour of their class, and water lies over them', async () => {
  show();
  const made = await ready();
  expect(await shareOf(made, HOT_5, 'west')).toBeGreaterThan(CELLS);
  expect(await shareOf(made, WATER, 'east')).toBeGreaterThan(0.3);
  expect(await shareOf(made, HOT_5, 'east')).toBeLessThan(0.02);
});

test('class 0 leaves the land to be seen; the number and name lie over the map', async () => {
  const host = show({ classes: new Uint8Array(ids.length) });
  const made = await ready();
  expect(await shareOf(made, HOT_5, 'west')).toBe(0);
  expect(host.querySelector('[data-hotspot="a"]')?.getAttribute('aria-label')).toBe('Hotspot 1');
  expect(host.textContent).toContain('Proefbuurt');
});

test('new classes are drawn by the same map and marked', async () => {
  const still = { boundaries, corners, hotspots: [hotspot] };
  show({ ...still, classes: new Uint8Array(ids.length) });
  const made = await ready();
  performance.clearMarks(DRAW_MARK);
  draw({ ...still, classes: new Uint8Array(ids.length).fill(5) });
  await vi.waitUntil(() => performance.getEntriesByName(DRAW_MARK).length === 1, { timeout: 60_000 });
  expect(handle).toBe(made);
  expect(await shareOf(made, HOT_5, 'west')).toBeGreaterThan(CELLS);
});

test('after a lost graphics context the map comes back with its cells and its selection', async () => {
  const host = show({ selected: 'a' });
  const first = await ready();
  const canvas = host.querySelector<HTMLCanvasElement>('.map__canvas canvas')!;
  canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  await vi.waitUntil(() => handle !== first, { timeout: 60_000 });
  expect(await shareOf(handle!, HOT_5, 'west')).toBeGreaterThan(CELLS);
  expect(host.querySelectorAll('.map__canvas canvas')).toHaveLength(1);
  expect(host.querySelector('.mark--on')?.getAttribute('data-hotspot')).toBe('a');
});

test('n and p step through hotspots, Enter on a number selects it', async () => {
  const steps: number[] = [];
  const chosen: unknown[] = [];
  const host = show({ onStep: (step) => steps.push(step), onSelect: (target) => chosen.push(target) });
  await ready();
  const press = (element: Element, key: string): boolean => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const canvas = host.querySelector('.map__canvas canvas')!;
  press(canvas, 'n');
  press(canvas, 'p');
  press(host.querySelector('[data-hotspot="a"]')!, 'Enter');
  expect(steps).toEqual([1, -1]);
  expect(chosen).toEqual([{ kind: 'hotspot', id: 'a' }]);
});
