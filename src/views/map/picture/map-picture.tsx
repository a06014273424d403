import { type ReactNode, useId, useMemo } from 'react';
import type { Boundaries, MultiPolygon } from '../../../domain/area.ts';
import { Backdrop } from './backdrop.tsx';
import { type PictureView, ringPath, shapePath, viewOf } from './picture-view.ts';
import './map-picture.css';

export interface MapPictureProps {
  readonly boundaries: Boundaries;
  /** Coloured cells: n * 6 corners and n classes; without them only borders are drawn. */
  readonly cells?: { readonly corners: Float64Array; readonly classes: Uint8Array } | null;
  /** Borders to draw on top, each with its number. */
  readonly marks: readonly { readonly outline: MultiPolygon; readonly label?: string }[];
  /** What has to be in view; null is the whole municipality. */
  readonly around: MultiPolygon | null;
  /** Metres kept free round it. */
  readonly margin?: number;
  readonly width: number;
  readonly height: number;
  readonly summary: string;
}

const CORNERS = 6;
const HATCHED = 255;
const STEPS = [1, 2, 3, 4, 5] as const;

/** One path per class of the cells in view. */
function cellPaths({ corners, classes }: NonNullable<MapPictureProps['cells']>, view: PictureView): Map<number, string> {
  const paths = new Map<number, string>();
  for (let cell = 0; cell < classes.length; cell++) {
    const step = classes[cell]!;
    if (step !== HATCHED && !STEPS.includes(step as 1)) continue;
    const at = cell * CORNERS * 2;
    if (!view.isIn(corners[at]!, corners[at + 1]!)) continue;
    const ring = Array.from({ length: CORNERS }, (_, i) => [corners[at + 2 * i]!, corners[at + 2 * i + 1]!] as const);
    paths.set(step, (paths.get(step) ?? '') + ringPath(ring, view));
  }
  return paths;
}

/** A still map of cells and borders, drawn as SVG: needs no WebGL and prints sharply. */
export function MapPicture(props: MapPictureProps): ReactNode {
  const { boundaries, cells = null, marks, around, margin = 260, width, height, summary } = props;
  const hatch = useId();
  const view = useMemo(
    () => viewOf(around && around.length > 0 ? around : boundaries.shapes.flat(), margin, width, height),
    [around, boundaries, margin, width, height],
  );
  const paths = useMemo(() => (cells ? cellPaths(cells, view) : null), [cells, view]);
  return (
    <svg className="mapic" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="mapic__hatch" d="M0 0V5" />
        </pattern>
      </defs>
      <Backdrop boundaries={boundaries} view={view}>
        {paths?.get(HATCHED) && <path d={paths.get(HATCHED)} fill={`url(#${hatch})`} opacity={0.55} />}
        {STEPS.map((step) => paths?.get(step) && <path key={step} className={`mapic__cell mapic__cell--${step}`} d={paths.get(step)} />)}
      </Backdrop>
      <Labels boundaries={boundaries} shown={namesThatFit(boundaries, marks, view, width, height)} view={view} />
      {marks.map((mark) => (
        <Mark key={`${mark.label} ${JSON.stringify(mark.outline[0]?.[0]?.[0])}`} {...mark} view={view} />
      ))}
    </svg>
  );
}

/** Width of a letter of the names, px. */
const LETTER = 6.2;
const LINE = 14;

type Box = readonly [left: number, top: number, right: number, bottom: number];
const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Names that fit in the picture and keep clear of the marks and of each other, in the order of the buurten. */
function namesThatFit(boundaries: Boundaries, marks: MapPictureProps['marks'], view: PictureView, width: number, height: number): string[] {
  const taken: Box[] = marks.map(({ outline }) => {
    const points = outline.flat(2).map(([lng, lat]) => [view.x(lng), view.y(lat)] as const);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys) - LINE, Math.max(...xs) + LINE, Math.max(...ys)];
  });
  return boundaries.buurten.flatMap(({ code, name, label: [lng, lat] }) => {
    const [x, y, half] = [view.x(lng), view.y(lat), (name.length * LETTER) / 2];
    const box: Box = [x - half, y - LINE, x + half, y + 4];
    const isInside = box[0] > 0 && box[2] < width && box[1] > 0 && box[3] < height;
    if (!isInside || taken.some((other) => overlaps(box, other))) return [];
    taken.push(box);
    return [code];
  });
}

interface LabelsProps {
  readonly boundaries: Boundaries;
  readonly shown: readonly string[];
  readonly view: PictureView;
}

function Labels({ boundaries, shown, view }: LabelsProps): ReactNode {
  return boundaries.buurten
    .filter(({ code }) => shown.includes(code))
    .map(({ code, name, label: [lng, lat] }) => (
      <text key={code} className="mapic__name" x={view.x(lng)} y={view.y(lat)}>
        {name}
      </text>
    ));
}

function Mark({
  outline,
  label,
  view,
}: {
  readonly outline: MultiPolygon;
  readonly label?: string;
  readonly view: PictureView;
}): ReactNode {
  const path = shapePath(outline, view);
  const points = outline.flat(2);
  const corner = points.reduce((best, point) => (point[1] + 0.3 * point[0] > best[1] + 0.3 * best[0] ? point : best), points[0]!);
  return (
    <g>
      <path className="mapic__halo" d={path} />
      <path className="mapic__outline" d={path} />
      {label && corner && (
        <g transform={`translate(${view.x(corner[0])} ${view.y(corner[1])})`}>
          <circle className="mapic__dot" r={11} />
          <text className="mapic__number" y={4}>
            {label}
          </text>
        </g>
      )}
    </g>
  );
}
