import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Palette, readPalette } from './base/palette.ts';
import type { Camera } from './camera.ts';
import { boxOf, createEngine, type Engine, type EngineEvents, type EngineState } from './engine.ts';
import type { HotspotMapProps } from './map-props.ts';

export interface DrawnMap {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly engine: RefObject<Engine | null>;
  readonly camera: Camera | null;
  readonly palette: RefObject<Palette | null>;
}

const NO_CELLS: readonly number[] = [];
export const NO_PADDING = { top: 24, right: 24, bottom: 24, left: 24 };

/** Keeps one engine for as long as the map stands, and tells it what changed. */
export function useEngine(props: HotspotMapProps, lit: number | null, events: Omit<EngineEvents, 'onCamera'>): DrawnMap {
  const box = useRef<HTMLDivElement>(null);
  const engine = useRef<Engine | null>(null);
  const palette = useRef<Palette | null>(null);
  const isSetting = useRef(false);
  const [camera, setCamera] = useState<Camera | null>(null);
  const latest = useRef({ props, events });
  latest.current = { props, events };
  useEffect(() => {
    const container = box.current!;
    const { props: first } = latest.current;
    palette.current = readPalette(container);
    const state: EngineState = { ...pick(first), palette: palette.current, chosen: first.chosen ?? NO_CELLS, lit: null };
    const view = first.focus ?? boxOf(first.boundaries);
    let isMounted = false;
    const onCamera = (next: Camera): void => {
      // In the frame that draws the cells, so that outlines never lag behind them.
      if (isMounted && !isSetting.current) flushSync(() => setCamera(next));
      else setCamera(next);
    };
    try {
      engine.current = createEngine(container, state, view, {
        onCamera,
        onReady: () => latest.current.events.onReady(),
        onTile: (came) => latest.current.events.onTile(came),
        onClick: (...where) => latest.current.events.onClick(...where),
        onPointer: (where) => latest.current.events.onPointer(where),
      });
      engine.current.fit(view, first.padding ?? NO_PADDING, true);
    } catch {
      first.onUnavailable?.();
    }
    isMounted = true;
    return () => {
      isMounted = false;
      engine.current?.destroy();
      engine.current = null;
    };
  }, []);
  useChanges(props, lit, { engine, palette, box, isSetting });
  return { box, engine, camera, palette };
}

const pick = ({ boundaries, corners, classes, scale, baseMap = null }: HotspotMapProps) => ({
  boundaries,
  corners,
  classes,
  scale,
  baseMap,
});

interface Changing extends Omit<DrawnMap, 'camera'> {
  /** Set while classes are drawn inside a commit: the camera must not flush there. */
  readonly isSetting: RefObject<boolean>;
}

/** One effect per thing that can change on its own, so that a filter change touches only the classes. */
function useChanges(props: HotspotMapProps, lit: number | null, { engine, palette, box, isSetting }: Changing): void {
  const { boundaries, corners, classes, scale, theme, baseMap = null, chosen = NO_CELLS, focus, summary } = props;
  useEffect(() => engine.current?.set({ boundaries }), [boundaries, engine]);
  useLayoutEffect(() => engine.current?.set({ corners }), [corners, engine]);
  useLayoutEffect(() => {
    isSetting.current = true;
    engine.current?.set({ classes, scale });
    isSetting.current = false;
  }, [classes, scale, engine, isSetting]);
  useEffect(() => engine.current?.set({ chosen, lit }), [chosen, lit, engine]);
  useEffect(() => engine.current?.set({ baseMap }), [baseMap, engine]);
  useEffect(() => engine.current?.setName(summary), [summary, engine]);
  useEffect(() => {
    // The theme attribute may be set by a parent in the same commit: read the colours one frame later.
    const frame = requestAnimationFrame(() => {
      if (!box.current || theme === undefined) return;
      palette.current = readPalette(box.current);
      engine.current?.set({ palette: palette.current });
    });
    return () => cancelAnimationFrame(frame);
  }, [theme, box, palette, engine]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new focus may move the map
  useEffect(() => {
    if (!isFirst.current) engine.current?.fit(focus ?? boxOf(boundaries), props.padding ?? NO_PADDING);
    isFirst.current = false;
  }, [focus]);
}
