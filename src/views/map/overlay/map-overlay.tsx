import { type ReactNode, useEffect, useRef } from 'react';
import { type Camera, type Point, toScreen } from '../camera.ts';
import { crowdedNumbers } from './crowded.ts';
import { BADGE_RADIUS, badgeAt, HotspotMark } from './hotspot-mark.tsx';
import type { Outline } from './outlines.ts';
import { LINE_HEIGHT, type PlacedLabel } from './place-labels.ts';
import type { WaterName } from './water-names.ts';

export interface MapOverlayProps {
  readonly camera: Camera;
  readonly labels: readonly PlacedLabel[];
  readonly water: readonly WaterName[];
  readonly outlines: readonly Outline[];
  readonly selected: string | null;
  readonly lit: string | null;
  readonly onSelect: (id: string) => void;
  readonly onStep?: ((step: 1 | -1) => void) | undefined;
}

/** So far numbers may lie over each other, px. */
const OVERLAP = 2;

/** What lies over the cells: names, then outlines, then numbers. Drawn as SVG so that type and dashes are crisp and numbers can have the focus. */
export function MapOverlay({ camera, labels, water, outlines, selected, lit, onSelect, onStep }: MapOverlayProps): ReactNode {
  const seen = ([x, y]: Point): boolean => x > -80 && y > -30 && x < camera.width + 80 && y < camera.height + 30;
  const shown = outlines.filter(({ hotspot }) => hotspot.id !== selected).reverse();
  const chosen = outlines.find(({ hotspot }) => hotspot.id === selected);
  const stop = chosen ?? outlines[0];
  const first = [...(chosen ? [chosen] : []), ...outlines.filter((outline) => outline !== chosen)];
  const crowded = crowdedNumbers(
    first.map((outline) => {
      const [x, y] = badgeAt(outline, camera);
      return { id: outline.hotspot.id, x, y };
    }),
    2 * BADGE_RADIUS - OVERLAP,
  );
  const isCrowded = ({ hotspot }: Outline): boolean => crowded.has(hotspot.id);
  const marks = useRef<SVGSVGElement>(null);
  useEffect(() => {
    // The focus goes along when the arrows step from number to number.
    const focused = document.activeElement;
    if (selected === null || !marks.current?.contains(focused) || focused?.getAttribute('data-hotspot') === selected) return;
    for (const mark of marks.current.querySelectorAll<SVGGElement>('[data-hotspot]'))
      if (mark.dataset['hotspot'] === selected) mark.focus();
  }, [selected]);
  const size = { className: 'overlay', width: camera.width, height: camera.height };
  return (
    <>
      <svg {...size} aria-hidden="true">
        <g className="overlay__names">
          {water.map((name) => {
            const [x, y] = toScreen(camera, name.at[0], name.at[1]);
            if (!seen([x, y])) return null;
            return (
              <text
                key={`${name.text}${name.at[1]}`}
                className="overlay__water"
                transform={`translate(${x},${y}) rotate(${name.angle})`}
                dy={4}
              >
                {name.text}
              </text>
            );
          })}
          {labels.map((label) => {
            const [x, y] = toScreen(camera, label.at[0], label.at[1]);
            if (!seen([x, y])) return null;
            return (
              <text key={label.lines.join(' ')} x={x + label.shift[0]} y={y + label.shift[1]}>
                {label.lines.map((line, at) => (
                  <tspan key={line} x={x + label.shift[0]} dy={at === 0 ? 0 : LINE_HEIGHT}>
                    {line}
                  </tspan>
                ))}
              </text>
            );
          })}
        </g>
      </svg>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a group of buttons that have names of their own */}
      <svg ref={marks} {...size}>
        {[...shown.filter(isCrowded), ...shown.filter((outline) => !isCrowded(outline)), ...(chosen ? [chosen] : [])].map((outline) => (
          <HotspotMark
            key={outline.hotspot.id}
            outline={outline}
            camera={camera}
            isSelected={outline === chosen}
            isLit={outline.hotspot.id === lit}
            isStop={outline === stop}
            isCrowded={isCrowded(outline)}
            onSelect={onSelect}
            onStep={onStep}
          />
        ))}
      </svg>
    </>
  );
}
