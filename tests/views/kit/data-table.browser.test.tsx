import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import '../../../src/views/kit/styles/base.css';
import { type Column, DataTable } from '../../../src/views/kit/table/data-table.tsx';

interface Row {
  readonly id: string;
}
const ROWS: readonly Row[] = [{ id: 'een' }, { id: 'twee' }];
const columns = (isSortable: boolean): readonly Column<Row>[] =>
  Array.from({ length: 12 }, (_, at) => ({
    key: String(at),
    label: `kolom-${String(at)}-zonder-afbreking`,
    cell: (row) => row.id,
    ...(isSortable && { sort: (row) => row.id }),
  }));

let root: Root | null = null;
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

/** The table in a box of so many pixels. */
function show(width: number, isSortable: boolean): HTMLElement {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  box.style.display = 'grid';
  root = createRoot(box);
  root.render(<DataTable label="Proeftabel" columns={columns(isSortable)} rows={ROWS} rowKey={(row) => row.id} />);
  return box;
}

const scroller = (box: HTMLElement): HTMLElement => box.querySelector<HTMLElement>('.tblwrap__scroll')!;
/** What axe asks of a part that scrolls (scrollable-region-focusable): that the keyboard can reach it, or something in it. */
const isReached = (box: HTMLElement): boolean =>
  [scroller(box), ...scroller(box).querySelectorAll<HTMLElement>('*')].some(({ tabIndex }) => tabIndex === 0);

test('a table wider than its place, in which nothing takes the focus, takes it itself and says what it is', async () => {
  const box = show(300, false);
  await vi.waitFor(() => expect(scroller(box)?.tabIndex).toBe(0), 60_000);
  expect(scroller(box).scrollWidth).toBeGreaterThan(scroller(box).clientWidth);
  expect(scroller(box).getAttribute('aria-label')).toBe('Proeftabel');
  expect(isReached(box)).toBe(true);
  scroller(box).focus();
  expect(document.activeElement).toBe(scroller(box));
});

test('no stop for the keyboard where a heading is one already, or where all is in view; one as soon as it is not', async () => {
  const sorted = show(300, true);
  await vi.waitFor(() => expect(sorted.querySelectorAll('.tbl__sort')).toHaveLength(12), 60_000);
  expect(scroller(sorted).hasAttribute('tabindex')).toBe(false);
  expect(isReached(sorted)).toBe(true);
  root?.unmount();
  const wide = show(4000, false);
  await vi.waitFor(() => expect(wide.querySelectorAll('td')).toHaveLength(24), 60_000);
  expect(scroller(wide).hasAttribute('tabindex')).toBe(false);
  wide.style.width = '300px';
  await vi.waitFor(() => expect(scroller(wide).tabIndex).toBe(0), 60_000);
  wide.style.width = '4000px';
  await vi.waitFor(() => expect(scroller(wide).hasAttribute('tabindex')).toBe(false), 60_000);
});
