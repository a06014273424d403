import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { dayLong, dayShort, hours } from '../../../domain/text/format.ts';
import { FILTER } from '../../../domain/text/kit.ts';
import { HOURS_FROM_SIX, shownAt } from '../../charts/week-order.ts';

export interface HourGridProps {
  /** 168 flags, hour 0 = Monday 00. */
  readonly chosen: readonly boolean[];
  readonly onChange: (chosen: readonly boolean[]) => void;
}

const MOVES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** The first touch decides whether a drag chooses or clears. */
interface Drag {
  readonly row: number;
  readonly column: number;
  readonly on: boolean;
  readonly before: readonly boolean[];
}

/** 7 by 24 toggles with one tab stop: arrows move, space toggles, dragging sets a block; day and hour headings set a whole line. */
export function HourGrid({ chosen, onChange }: HourGridProps): ReactNode {
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const drag = useRef<Drag | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const set = (hit: (row: number, column: number) => boolean, on: boolean, before = chosen): void => {
    const next = [...before];
    for (const row of DAYS) for (const column of HOURS_FROM_SIX.keys()) if (hit(row, column)) next[shownAt(row, column)] = on;
    onChange(next);
  };
  const line = (hit: (row: number, column: number) => boolean): void => {
    const full = DAYS.every((row) => HOURS_FROM_SIX.every((_, column) => !hit(row, column) || chosen[shownAt(row, column)]));
    set(hit, !full);
  };
  const move = (event: KeyboardEvent): void => {
    const step = MOVES[event.key];
    if (!step) return;
    event.preventDefault();
    const next = [(at[0] + step[0] + 7) % 7, (at[1] + step[1] + 24) % 24] as const;
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join()}"]`)?.focus();
  };
  const pull = (row: number, column: number): void => {
    const from = drag.current;
    if (!from) return;
    const between = (value: number, a: number, b: number): boolean => value >= Math.min(a, b) && value <= Math.max(a, b);
    set((r, c) => between(r, from.row, row) && between(c, from.column, column), from.on, from.before);
  };
  const begin = (event: PointerEvent, row: number, column: number): void => {
    if (event.button !== 0) return;
    const on = !chosen[shownAt(row, column)];
    drag.current = { row, column, on, before: chosen };
    setAt([row, column]);
    set((r, c) => r === row && c === column, on);
  };
  return (
    <table ref={table} onPointerUp={() => (drag.current = null)} onPointerLeave={() => (drag.current = null)}>
      <thead>
        <tr>
          <th />
          {HOURS_FROM_SIX.map((hour, column) => (
            <th key={hour} scope="col">
              <button
                type="button"
                tabIndex={-1}
                aria-label={FILTER.hourOfDay(hours(hour, 1))}
                onClick={() => line((_, c) => c === column)}
              >
                {String(hour).padStart(2, '0')}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={move}>
        {DAYS.map((row) => (
          <tr key={row}>
            <th scope="row">
              <button type="button" tabIndex={-1} aria-label={FILTER.day(dayLong(row))} onClick={() => line((r) => r === row)}>
                {dayShort(row)}
              </button>
            </th>
            {HOURS_FROM_SIX.map((hour, column) => (
              <td key={hour}>
                <HourCell
                  row={row}
                  column={column}
                  on={chosen[shownAt(row, column)] === true}
                  isStop={at[0] === row && at[1] === column}
                  onBegin={begin}
                  onPull={pull}
                  onToggle={() => set((r, c) => r === row && c === column, !chosen[shownAt(row, column)])}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HourCellProps {
  readonly row: number;
  readonly column: number;
  readonly on: boolean;
  readonly isStop: boolean;
  readonly onBegin: (event: PointerEvent, row: number, column: number) => void;
  readonly onPull: (row: number, column: number) => void;
  readonly onToggle: () => void;
}

function HourCell({ row, column, on, isStop, onBegin, onPull, onToggle }: HourCellProps): ReactNode {
  const hour = HOURS_FROM_SIX[column]!;
  return (
    <button
      type="button"
      data-at={`${row},${column}`}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={on}
      aria-label={FILTER.hourOf(dayLong(hour < 6 ? row + 1 : row), hours(hour, 1))}
      onPointerDown={(event) => {
        // Let the pointer reach the cells it is dragged over.
        event.currentTarget.releasePointerCapture(event.pointerId);
        onBegin(event, row, column);
      }}
      onPointerEnter={() => onPull(row, column)}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        onToggle();
      }}
    />
  );
}
