import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Boundaries, MultiPolygon } from '../../../domain/area.ts';
import type { LngLat } from '../../../domain/place.ts';
import { Backdrop } from './backdrop.tsx';
import { shapePath, viewOf } from './picture-view.ts';
import './map-picture.css';

export interface PickCell {
  readonly id: string;
  readonly outline: MultiPolygon;
  readonly centre: LngLat;
  /** Shown when the pointer rests on it: code and count. */
  readonly title: string;
}

export interface CellPickerProps {
  readonly boundaries: Boundaries;
  readonly cells: readonly PickCell[];
  readonly chosen: readonly string[];
  /** The cell that has the focus in the list beside it. */
  readonly lit: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];
/** A shorter drag is a press. */
const SHORTEST = 6;
const MARGIN = 90;

/**
 * The cells of a place to divide by pointer: a press turns one over, a drag takes all whose middle lies in the box. It is
 * hidden from assistive technology: whoever uses it stands beside a list of the same cells that the keyboard reaches.
 */
export function CellPicker({ boundaries, cells, chosen, lit, onChange, width, height }: CellPickerProps): ReactNode {
  const view = useMemo(
    () =>
      viewOf(
        cells.flatMap(({ outline }) => outline),
        MARGIN,
        width,
        height,
      ),
    [cells, width, height],
  );
  const from = useRef<Point | null>(null);
  const [box, setBox] = useState<readonly [Point, Point] | null>(null);
  const here = (event: PointerEvent<SVGSVGElement>): Point => {
    const rect = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - rect.left) * width) / rect.width, ((event.clientY - rect.top) * height) / rect.height];
  };
  const end = (event: PointerEvent<SVGSVGElement>): void => {
    const start = from.current;
    from.current = null;
    setBox(null);
    if (!start) return;
    const stop = here(event);
    const isPress = Math.hypot(stop[0] - start[0], stop[1] - start[1]) < SHORTEST;
    const at = isPress ? (event.target as Element).ownerDocument.elementFromPoint(event.clientX, event.clientY) : null;
    const pressed = at?.getAttribute('data-cell');
    const inBox = ({ centre: [lng, lat] }: PickCell): boolean =>
      isBetween(view.x(lng), start[0], stop[0]) && isBetween(view.y(lat), start[1], stop[1]);
    const taken = isPress ? cells.filter(({ id }) => id === pressed) : cells.filter(inBox);
    if (taken.length > 0)
      onChange(
        turned(
          chosen,
          taken.map(({ id }) => id),
        ),
      );
  };
  return (
    <svg
      className="mapic mapic--pick"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = here(event);
      }}
      onPointerMove={(event) => from.current && setBox([from.current, here(event)])}
      onPointerUp={end}
      onPointerCancel={() => {
        from.current = null;
        setBox(null);
      }}
    >
      <Backdrop boundaries={boundaries} view={view} />
      {cells.map(({ id, outline, title }) => (
        <path
          key={id}
          data-cell={id}
          className={`mapic__pick${chosen.includes(id) ? ' mapic__pick--on' : ''}${id === lit ? ' mapic__pick--lit' : ''}`}
          d={shapePath(outline, view)}
        >
          <title>{title}</title>
        </path>
      ))}
      {cells.map(({ id, centre: [lng, lat] }) => (
        <text key={id} className={`mapic__part${chosen.includes(id) ? ' mapic__part--on' : ''}`} x={view.x(lng)} y={view.y(lat) + 4}>
          {chosen.includes(id) ? 1 : 2}
        </text>
      ))}
      {box && (
        <rect
          className="mapic__box"
          x={Math.min(box[0][0], box[1][0])}
          y={Math.min(box[0][1], box[1][1])}
          width={Math.abs(box[1][0] - box[0][0])}
          height={Math.abs(box[1][1] - box[0][1])}
        />
      )}
    </svg>
  );
}

const isBetween = (value: number, a: number, b: number): boolean => value >= Math.min(a, b) && value <= Math.max(a, b);

/** Taken cells join the first part; when all of them are in it already, they leave it. */
function turned(chosen: readonly string[], taken: readonly string[]): readonly string[] {
  if (taken.every((id) => chosen.includes(id))) return chosen.filter((id) => !taken.includes(id));
  return [...chosen, ...taken.filter((id) => !chosen.includes(id))];
}
