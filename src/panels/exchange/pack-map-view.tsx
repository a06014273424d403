import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import type { Pack } from '../../domain/work/pack.ts';
import { type PackMap, packMap } from '../../state/pack-map.ts';
import { AppStoreContext, useApp } from '../../state/use-app.ts';
import { HotspotMap } from '../../views/map/hotspot-map.tsx';
import { CLASS_HIDDEN, type LngLatBox, type MapHotspot, type MapTarget } from '../../views/map/map-props.ts';

export interface PackMapViewProps {
  readonly pack: Pack;
  readonly theme: 'light' | 'dark';
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

const words = EXCHANGE.figures;
/** Times what was expected at which a next step of the colours begins. */
const LIMITS = [1.5, 2, 3, 5] as const;
const MARGIN = 0.006;

/** The places of a pack on the map, from the cells that stand in it. The table below it is its twin. */
export function PackMapView({ pack, theme, selected, onSelect }: PackMapViewProps): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const [unavailable, setUnavailable] = useState(false);
  const map = usePackMap(pack);
  const hotspots = useMemo(() => (map ? marksOf(pack, map) : []), [pack, map]);
  const classes = useMemo(() => (map ? classesOf(pack, map) : new Uint8Array(0)), [pack, map]);
  const focus = useMemo(() => (map ? boxOf(map) : null), [map]);
  if (unavailable) return null;
  if (!map) return <div className="exchange__map" aria-busy="true" />;
  const pick = (target: MapTarget | null): void => {
    const at = target?.kind === 'cell' ? map.place[target.cell] : undefined;
    onSelect(target?.kind === 'hotspot' ? target.id : (pack.hotspots[at ?? -1]?.id ?? null));
  };
  const step = (by: 1 | -1): void => {
    const at = pack.hotspots.findIndex(({ id }) => id === selected);
    const n = pack.hotspots.length;
    onSelect(pack.hotspots[at < 0 ? (by === 1 ? 0 : n - 1) : (at + by + n) % n]?.id ?? null);
  };
  return (
    <>
      <div className="exchange__map">
        <HotspotMap
          boundaries={boundaries}
          corners={map.corners}
          classes={classes}
          scale="hot"
          hotspots={hotspots}
          selected={selected}
          onSelect={pick}
          onStep={step}
          theme={theme}
          focus={focus}
          attribution={boundaries.origin.attribution}
          summary={words.mapSummary(pack.name, pack.hotspots.length)}
          onUnavailable={() => setUnavailable(true)}
        />
      </div>
      <p className="foot">
        {words.legend(
          LIMITS,
          pack.hotspots.reduce((sum, { count }) => sum + count, 0),
        )}
      </p>
    </>
  );
}

function usePackMap(pack: Pack): PackMap | null {
  const store = useContext(AppStoreContext)!;
  const [map, setMap] = useState<PackMap | null>(null);
  useEffect(() => {
    let gone = false;
    packMap(store.getState(), pack).then(
      (made) => {
        if (!gone) setMap(made);
      },
      (cause: unknown) => console.error(cause),
    );
    return () => {
      gone = true;
    };
  }, [store, pack]);
  return map;
}

function marksOf({ hotspots }: Pack, { shapes }: PackMap): MapHotspot[] {
  return hotspots.flatMap(({ id, place, state }, at) => {
    const shape = shapes[at];
    return shape ? [{ id, rank: at + 1, outline: shape.outline, state: state as MapHotspot['state'], name: `${at + 1}, ${place}` }] : [];
  });
}

/** Of a place that is gone nothing is coloured: its border tells where it was. */
function classesOf({ hotspots }: Pack, { place }: PackMap): Uint8Array {
  return Uint8Array.from(place, (at) => {
    const { count, expected, state } = hotspots[at]!;
    if (state === 'uitgedoofd') return CLASS_HIDDEN;
    return 1 + LIMITS.filter((limit) => count >= limit * expected).length;
  });
}

function boxOf({ shapes }: PackMap): LngLatBox | null {
  if (shapes.length === 0) return null;
  const [lng, lat] = [shapes.map(({ centre }) => centre[0]), shapes.map(({ centre }) => centre[1])];
  return [Math.min(...lng) - 1.6 * MARGIN, Math.min(...lat) - MARGIN, Math.max(...lng) + 1.6 * MARGIN, Math.max(...lat) + MARGIN];
}
