import { type ReactNode, useId, useMemo } from 'react';
import type { Boundaries, MultiPolygon } from '../../../domain/area.ts';
import '../charts.css';
import './area-map.css';

export interface AreaMapProps {
  readonly boundaries: Pick<Boundaries, 'buurten' | 'shapes' | 'water'>;
  /** Class 0 to 5 per buurt of the blue to purple scale, null without a figure; without it nothing is coloured. */
  readonly classes?: readonly (number | null)[];
  /** Positions of the buurten with an accent edge. */
  readonly selected: ReadonlySet<number>;
  readonly summary: string;
  readonly height: number;
  /** A buurt was clicked; by keyboard there is the table or the list. */
  readonly onSelect?: (buurt: number) => void;
  /** Shown at the pointer. */
  readonly titleOf?: (buurt: number) => string;
}

const WIDTH = 600;

interface Frame {
  readonly height: number;
  readonly path: (shape: MultiPolygon) => string;
}

/** Degrees to px: a plane at the middle latitude, north up. */
function frameOf(shapes: readonly MultiPolygon[]): Frame {
  const points = shapes.flatMap((shape) => shape.flatMap(([outer]) => outer ?? []));
  const [west, east] = [Math.min(...points.map(([lng]) => lng)), Math.max(...points.map(([lng]) => lng))];
  const [south, north] = [Math.min(...points.map(([, lat]) => lat)), Math.max(...points.map(([, lat]) => lat))];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 4) / Math.max(1e-9, (east - west) * shrink);
  const at = ([lng, lat]: readonly [number, number]): string =>
    `${(2 + (lng - west) * shrink * scale).toFixed(1)} ${(2 + (north - lat) * scale).toFixed(1)}`;
  return {
    height: (north - south) * scale + 4,
    path: (shape) => shape.map((polygon) => polygon.map((ring) => `M${ring.map(at).join('L')}Z`).join('')).join(''),
  };
}

/** The buurten of a municipality, coloured by a figure; on paper each step has its own grey. */
export function AreaMap({ boundaries, classes, selected, summary, height, onSelect, titleOf }: AreaMapProps): ReactNode {
  const { frame, paths, water } = useMemo(() => {
    const made = frameOf(boundaries.shapes);
    return {
      frame: made,
      paths: boundaries.shapes.map(made.path),
      water: boundaries.water.map(({ name, shape }) => ({ name, path: made.path(shape) })),
    };
  }, [boundaries]);
  const hatch = useId();
  const classOf = (buurt: number): string => {
    if (!classes) return 'amap__land';
    const step = classes[buurt];
    return step === null || step === undefined ? 'amap__none' : `amap__step amap__step--${step}`;
  };
  const chosen = paths.flatMap((path, i) => (selected.has(i) ? [{ path, code: boundaries.buurten[i]!.code }] : []));
  return (
    <svg className="amap" style={{ height }} viewBox={`0 0 ${WIDTH} ${frame.height.toFixed(0)}`} role="img" aria-label={summary}>
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="amap__hatch" d="M0 0V7" />
      </pattern>
      {paths.map((path, i) => (
        <path
          key={boundaries.buurten[i]!.code}
          className={classOf(i)}
          d={path}
          {...(classes && (classes[i] === null || classes[i] === undefined) && { fill: `url(#${hatch})` })}
          {...(onSelect && { onClick: () => onSelect(i), 'data-choose': true })}
        >
          {titleOf && <title>{titleOf(i)}</title>}
        </path>
      ))}
      {water.map(({ name, path }) => (
        <path key={name} className="amap__water" d={path} />
      ))}
      {chosen.map(({ code, path }) => (
        <path key={code} className="amap__chosen" d={path} />
      ))}
    </svg>
  );
}
