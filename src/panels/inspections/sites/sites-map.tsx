import { type ReactNode, useMemo, useState } from 'react';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { dateOfIso, decimal } from '../../../domain/text/format.ts';
import { INSPECTIONS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { HotspotMap } from '../../../views/map/hotspot-map.tsx';
import { CLASS_HIDDEN, type MapHotspot } from '../../../views/map/map-props.ts';
import { siteName } from '../site-name.ts';
import { square } from '../square.ts';

export interface SitesMapProps {
  readonly sites: readonly InspectionSite[];
  readonly theme: 'light' | 'dark';
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const CLASSES = 6;
const NUMBERED = 10;
/** Sites of a cell that the tooltip names. */
const IN_CELL = 3;

/** Nearest cell of each site, by the grid of the drawing; -1 far from all cells. */
function cellsOf(sites: readonly InspectionSite[], lng: Float64Array, lat: Float64Array): Int32Array {
  const bins = new Map<string, number[]>();
  const key = (x: number, y: number): string => `${Math.floor(x * 400)} ${Math.floor(y * 600)}`;
  for (let i = 0; i < lng.length; i++) bins.set(key(lng[i]!, lat[i]!), [...(bins.get(key(lng[i]!, lat[i]!)) ?? []), i]);
  return Int32Array.from(sites, (site) => {
    let [best, distance] = [-1, 0.004];
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const i of bins.get(key(site.lng + dx / 400, site.lat + dy / 600)) ?? []) {
          const far = Math.hypot((lng[i]! - site.lng) * 0.63, lat[i]! - site.lat);
          if (far < distance) [best, distance] = [i, far];
        }
    return best;
  });
}

/** Cells coloured by the highest score of a site in them, and the highest sites with their rank. */
export function SitesMap({ sites, theme, selected, onSelect }: SitesMapProps): ReactNode {
  const [hovered, setHovered] = useState<number | null>(null);
  const drawing = useApp((s) => s.drawing);
  const boundaries = useApp((s) => s.boundaries);
  const scores = useApp((s) => s.scored?.scores);
  const at = useMemo(() => (drawing ? cellsOf(sites, drawing.lng, drawing.lat) : new Int32Array(0)), [sites, drawing]);
  const ranked = useMemo(
    () =>
      [...sites]
        .sort((a, b) => (scores?.get(b.id)?.points ?? 0) - (scores?.get(a.id)?.points ?? 0) || (a.id < b.id ? -1 : 1))
        .slice(0, NUMBERED),
    [sites, scores],
  );
  const classes = useMemo(
    () => classesOf(sites, at, drawing?.ids.length ?? 0, (id) => scores?.get(id)?.points ?? 0),
    [sites, at, drawing, scores],
  );
  const hotspots = useMemo(
    () =>
      ranked.map(
        (site, i): MapHotspot => ({
          id: site.id,
          rank: i + 1,
          outline: square(site),
          state: 'aanhoudend',
          name: INSPECTIONS.mark(i + 1, siteName(site), site.units),
        }),
      ),
    [ranked],
  );
  const points = (id: string): number => scores?.get(id)?.points ?? 0;
  const step = (by: 1 | -1): void => {
    const now = ranked.findIndex(({ id }) => id === selected);
    const next = ranked[(now < 0 ? (by > 0 ? 0 : ranked.length - 1) : now + by + ranked.length) % ranked.length];
    if (next) onSelect(next.id);
  };
  const under = hovered === null ? [] : sites.filter((_, i) => at[i] === hovered);
  if (!drawing) return <p className="t2">{INSPECTIONS.noMap}</p>;
  return (
    <div className="insp__map">
      <HotspotMap
        boundaries={boundaries}
        corners={drawing.corners}
        classes={classes}
        scale="busy"
        hotspots={hotspots}
        selected={selected}
        onSelect={(target) => {
          if (target?.kind === 'hotspot') onSelect(target.id);
          if (target?.kind === 'cell') {
            const there = sites.filter((_, i) => at[i] === target.cell);
            const best = there.sort((a, b) => points(b.id) - points(a.id))[0];
            if (best) onSelect(best.id);
          }
        }}
        theme={theme}
        attribution={boundaries.origin.attribution}
        summary={INSPECTIONS.mapSummary(sites.length)}
        tooltip={under.length === 0 ? null : <InCell sites={under} points={points} />}
        onHover={setHovered}
        onStep={step}
        legend={<Legend sites={sites} />}
      />
    </div>
  );
}

/** The sites of the cell under the pointer, highest first. */
function InCell({ sites, points }: { readonly sites: readonly InspectionSite[]; readonly points: (id: string) => number }): ReactNode {
  const best = [...sites].sort((a, b) => points(b.id) - points(a.id));
  return (
    <>
      {best.slice(0, IN_CELL).map((site) => (
        <div key={site.id}>{INSPECTIONS.siteInCell(siteName(site), site.units, decimal(points(site.id), 1))}</div>
      ))}
      {best.length > IN_CELL && <div>{INSPECTIONS.moreInCell(best.length - IN_CELL)}</div>}
    </>
  );
}

/** What a colour and a number mean, and what they rest on. */
function Legend({ sites }: Pick<SitesMapProps, 'sites'>): ReactNode {
  const scored = useApp((s) => s.scored);
  const units = sites.reduce((sum, site) => sum + site.units, 0);
  return (
    <div className="insp__legend">
      <p>{INSPECTIONS.mapLegend(INSPECTIONS.sitesShort(sites.length, units))}</p>
      <p>{INSPECTIONS.mapNumbers(Math.min(NUMBERED, sites.length))}</p>
      {scored && <p>{INSPECTIONS.scoreBasis(scored.incidents, dateOfIso(scored.asOf), scored.weights)}</p>}
    </div>
  );
}

/** Six steps between the lowest and the highest score; cells without a site are hidden. */
function classesOf(sites: readonly InspectionSite[], at: Int32Array, cells: number, points: (id: string) => number): Uint8Array {
  const classes = new Uint8Array(cells).fill(CLASS_HIDDEN);
  const all = sites.map(({ id }) => points(id));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  sites.forEach((_, i) => {
    const cell = at[i]!;
    if (cell < 0) return;
    const step = Math.min(CLASSES - 1, Math.floor(((all[i]! - low) / Math.max(1e-9, high - low)) * CLASSES));
    classes[cell] = classes[cell] === CLASS_HIDDEN ? step : Math.max(classes[cell]!, step);
  });
  return classes;
}
