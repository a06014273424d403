import type { WeekBlock } from '../../domain/hottime.ts';
import { placeOf } from './week-order.ts';

/** A rectangle in the week table: rows are days (0 = Monday), columns are hours (0 = 06 o'clock). */
export interface BlockRect {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * Where a block lies in the week table. Usually one rectangle; two where its hours pass 06 in the morning
 * or its days pass from Sunday to Monday, four where both happen.
 */
export function blockRects(block: WeekBlock): readonly BlockRect[] {
  const start = placeOf((block.firstDay * 24 + block.firstHour) % 168);
  const before = Math.min(block.hours, 24 - start.column);
  const spans = [{ row: start.row, column: start.column, columns: before }];
  if (block.hours > before) spans.push({ row: (start.row + 1) % 7, column: 0, columns: block.hours - before });
  return spans.flatMap(({ row, column, columns }) => {
    if (block.days >= 7) return [{ row: 0, rows: 7, column, columns }];
    const rows = Math.min(block.days, 7 - row);
    const rects = [{ row, rows, column, columns }];
    if (block.days > rows) rects.push({ row: 0, rows: block.days - rows, column, columns });
    return rects;
  });
}

/** Sides at which a part of a block goes on elsewhere in the table: it is one block, so no frame is drawn there. */
export function openSides(rects: readonly BlockRect[], rect: BlockRect): readonly ('left' | 'right' | 'top' | 'bottom')[] {
  const others = rects.filter((other) => other !== rect);
  const ends = ({ column, columns }: BlockRect): boolean => column + columns === 24;
  const sides = {
    right: ends(rect) && rect.column > 0 && others.some((other) => other.column === 0 && !ends(other)),
    left: rect.column === 0 && !ends(rect) && others.some((other) => other.column > 0 && ends(other)),
    bottom: rect.row + rect.rows === 7 && others.some((other) => other.column === rect.column && other.row === 0),
    top: rect.row === 0 && others.some((other) => other.column === rect.column && other.row + other.rows === 7),
  };
  return (Object.keys(sides) as (keyof typeof sides)[]).filter((side) => sides[side]);
}
