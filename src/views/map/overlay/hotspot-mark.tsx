import type { KeyboardEvent, ReactNode } from 'react';
import { type Camera, toScreen } from '../camera.ts';
import type { Outline } from './outlines.ts';

export interface HotspotMarkProps {
  readonly outline: Outline;
  readonly camera: Camera;
  readonly isSelected: boolean;
  readonly isLit: boolean;
  /** No room for the number: a dot until it is chosen or there is. */
  readonly isCrowded?: boolean;
  /** The one number that Tab reaches; arrows go on from there. */
  readonly isStop: boolean;
  readonly onSelect: (id: string) => void;
  readonly onStep?: ((step: 1 | -1) => void) | undefined;
}

/** From the corner of the outline to the middle of the number, px. */
export const BADGE_SHIFT = [4, -5] as const;
export const BADGE_RADIUS = 10;
const DOT_RADIUS = 5;

/** Middle of the number of an outline on the screen. */
export function badgeAt({ badge }: Outline, camera: Camera): readonly [number, number] {
  const corner = toScreen(camera, badge[0], badge[1]);
  return [corner[0] + BADGE_SHIFT[0], corner[1] + BADGE_SHIFT[1]];
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Outline of one hotspot with its number: white halo, dark line; ended is dashed, selected is accent. */
export function HotspotMark({
  outline,
  camera,
  isSelected,
  isLit,
  isStop,
  isCrowded = false,
  onSelect,
  onStep,
}: HotspotMarkProps): ReactNode {
  const { hotspot, rings } = outline;
  const path = pathOf(outline, camera);
  const [x, y] = badgeAt(outline, camera);
  const className = ['mark', hotspot.state === 'uitgedoofd' && 'mark--gone', isSelected && 'mark--on', isLit && 'mark--lit'];
  const key = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') onSelect(hotspot.id);
    else if (step && onStep) onStep(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in SVG
    <g
      className={className.filter(Boolean).join(' ')}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={hotspot.name}
      aria-pressed={isSelected}
      data-hotspot={hotspot.id}
      onClick={() => onSelect(hotspot.id)}
      onKeyDown={key}
    >
      {rings.length > 0 && (
        <>
          <path className="mark__halo" d={path} />
          <path className="mark__line" d={path} />
        </>
      )}
      <circle cx={x} cy={y} r={isSelected ? BADGE_RADIUS + 2 : isCrowded ? DOT_RADIUS : BADGE_RADIUS} />
      {!isCrowded && (
        <text x={x} y={y + (isSelected ? 4.5 : 4)}>
          {hotspot.rank}
        </text>
      )}
    </g>
  );
}

/** SVG path of an outline on the screen. */
export function pathOf({ rings }: Outline, camera: Camera): string {
  return rings
    .map((ring) => {
      const points = ring.map(([x, y]) =>
        toScreen(camera, x, y)
          .map((value) => value.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
}
