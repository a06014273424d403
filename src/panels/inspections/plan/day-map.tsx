import { type ReactNode, useMemo } from 'react';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { INSPECTIONS, PLANS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { HotspotMap } from '../../../views/map/hotspot-map.tsx';
import { CLASS_HIDDEN, type LngLatBox, type MapHotspot } from '../../../views/map/map-props.ts';
import type { InspectionPlan } from '../../../workflow/inspection/fold/inspection-work.ts';
import { siteName } from '../site-name.ts';
import { square } from '../square.ts';

export interface DayMapProps {
  readonly plan: InspectionPlan;
  readonly day: number;
  readonly sites: ReadonlyMap<string, InspectionSite>;
  readonly theme: 'light' | 'dark';
}

const ROOM = 0.004;

/** The stops of one day on the map, numbered in the order of the route. The list below it is its table. */
export function DayMap({ plan, day, sites, theme }: DayMapProps): ReactNode {
  const drawing = useApp((s) => s.drawing);
  const boundaries = useApp((s) => s.boundaries);
  const stops = useMemo(() => stopsOf(plan, day, sites), [plan, day, sites]);
  const classes = useMemo(() => new Uint8Array(drawing?.ids.length ?? 0).fill(CLASS_HIDDEN), [drawing]);
  const focus = useMemo((): LngLatBox | null => {
    if (stops.length === 0) return null;
    const [lng, lat] = [stops.map(({ site }) => site.lng), stops.map(({ site }) => site.lat)];
    return [Math.min(...lng) - ROOM, Math.min(...lat) - ROOM, Math.max(...lng) + ROOM, Math.max(...lat) + ROOM];
  }, [stops]);
  if (!drawing || stops.length === 0) return null;
  return (
    <div className="insp__map insp__map--day">
      <HotspotMap
        boundaries={boundaries}
        corners={drawing.corners}
        classes={classes}
        scale="busy"
        hotspots={stops.map(({ hotspot }) => hotspot)}
        selected={null}
        onSelect={() => undefined}
        theme={theme}
        focus={focus}
        attribution={boundaries.origin.attribution}
        summary={PLANS.mapSummary(day, stops.length)}
      />
    </div>
  );
}

function stopsOf(plan: InspectionPlan, day: number, sites: ReadonlyMap<string, InspectionSite>) {
  const byOrder = new Map(plan.picks.filter(({ pick }) => pick.day === day).map(({ pick }) => [pick.order, pick.site]));
  const unitsAt = new Map<string, number>();
  for (const { pick } of plan.picks) if (pick.day === day) unitsAt.set(pick.site, (unitsAt.get(pick.site) ?? 0) + pick.units);
  return [...byOrder].flatMap(([order, id]) => {
    const site = sites.get(id);
    if (!site) return [];
    const hotspot: MapHotspot = {
      id: `${id} ${String(order)}`,
      rank: order + 1,
      outline: square(site),
      state: 'aanhoudend',
      name: INSPECTIONS.mark(order + 1, siteName(site), unitsAt.get(id) ?? site.units),
    };
    return [{ site, hotspot }];
  });
}
