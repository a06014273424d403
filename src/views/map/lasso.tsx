import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { Point } from './camera.ts';

export interface LassoProps {
  readonly width: number;
  readonly height: number;
  /** Ring in screen px. */
  readonly onRing: (ring: readonly Point[]) => void;
  /** A press without a drag: one cell at a time. */
  readonly onPoint: (at: Point) => void;
}

const SHORTEST = 6;

/** Catches the pointer over the map: a drag draws a free line, with Shift a rectangle. */
export function Lasso({ width, height, onRing, onPoint }: LassoProps): ReactNode {
  const [ring, setRing] = useState<readonly Point[]>([]);
  const start = useRef<Point | null>(null);
  const here = (event: PointerEvent): Point => {
    const rect = event.currentTarget.getBoundingClientRect();
    return [event.clientX - rect.left, event.clientY - rect.top];
  };
  const draw = (event: PointerEvent): void => {
    const from = start.current;
    if (!from) return;
    const to = here(event);
    setRing(event.shiftKey ? [from, [to[0], from[1]], to, [from[0], to[1]]] : [...ring, to]);
  };
  const end = (event: PointerEvent): void => {
    const from = start.current;
    start.current = null;
    setRing([]);
    if (!from) return;
    const far = ring.some(([x, y]) => Math.hypot(x - from[0], y - from[1]) > SHORTEST);
    if (far) onRing(ring);
    else onPoint(here(event));
  };
  return (
    <svg
      className="lasso"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = here(event);
        setRing([here(event)]);
      }}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = null;
        setRing([]);
      }}
    >
      {ring.length > 1 && <path d={`M${ring.map((point) => point.join(' ')).join('L')}Z`} />}
    </svg>
  );
}
