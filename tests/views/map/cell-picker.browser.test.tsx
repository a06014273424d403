import { cellsToMultiPolygon, cellToLatLng, gridDisk, latLngToCell } from 'h3-js';
import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Boundaries, MultiPolygon } from '../../../src/domain/area.ts';
import type { LngLat } from '../../../src/domain/place.ts';
import '../../../src/views/kit/styles/base.css';
import { CellPicker } from '../../../src/views/map/picture/cell-picker.tsx';

/** A cell with its six neighbours. */
const cells = gridDisk(latLngToCell(50.85, 5.69, 10), 1).map((id) => {
  const [lat, lng] = cellToLatLng(id);
  return {
    id,
    outline: cellsToMultiPolygon([id], true) as unknown as MultiPolygon,
    centre: [lng, lat] as unknown as LngLat,
    title: id,
  };
});
const boundaries = { buurten: [], shapes: [], water: [] } as unknown as Boundaries;

let root: Root | null = null;
let latest: readonly string[] = [];
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

function Chooser() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  latest = chosen;
  return <CellPicker boundaries={boundaries} cells={cells} chosen={chosen} lit={null} onChange={setChosen} width={360} height={260} />;
}

async function show(): Promise<SVGSVGElement> {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(<Chooser />);
  await vi.waitFor(() => expect(host.querySelectorAll('[data-cell]')).toHaveLength(7), 60_000);
  return host.querySelector('svg')!;
}

/** The middle of a cell on the screen. */
function middleOf(svg: SVGSVGElement, id: string): readonly [number, number] {
  const box = svg.querySelector(`[data-cell="${id}"]`)!.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function drag(svg: SVGSVGElement, from: readonly [number, number], to: readonly [number, number]): void {
  const at = (kind: string, [clientX, clientY]: readonly [number, number]): void => {
    svg.dispatchEvent(new PointerEvent(kind, { bubbles: true, clientX, clientY, pointerId: 1, button: 0, isPrimary: true }));
  };
  svg.setPointerCapture = () => undefined;
  at('pointerdown', from);
  at('pointermove', to);
  at('pointerup', to);
}

test('a press gives a cell to the first part, and another takes it back', async () => {
  const svg = await show();
  const [one] = cells;
  const element = svg.querySelector(`[data-cell="${one!.id}"]`)!;
  await userEvent.click(element);
  await vi.waitFor(() => expect(latest).toEqual([one!.id]), 60_000);
  expect(element.classList).toContain('mapic__pick--on');
  await userEvent.click(element);
  await vi.waitFor(() => expect(latest).toEqual([]), 60_000);
});

test('a drag takes all cells whose middle lies in the box, from any corner; the same box gives them back', async () => {
  const svg = await show();
  const { left, right, top, bottom } = svg.getBoundingClientRect();
  const [x, y] = middleOf(svg, cells[0]!.id);
  // Everything left of the middle cell and the middle cell itself.
  const wanted = cells.filter(({ id }) => middleOf(svg, id)[0] <= x + 1).map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(2);
  expect(wanted.length).toBeLessThan(7);
  drag(svg, [x + 2, bottom], [left, top]);
  await vi.waitFor(() => expect([...latest].sort()).toEqual([...wanted].sort()), 60_000);
  drag(svg, [left, top], [x + 2, bottom]);
  await vi.waitFor(() => expect(latest).toEqual([]), 60_000);
  drag(svg, [left, top], [right, bottom]);
  await vi.waitFor(() => expect(latest).toHaveLength(7), 60_000);
  // Where no middle lies nothing changes.
  drag(svg, [left + 1, y], [left + 12, y + 12]);
  expect(latest).toHaveLength(7);
});
