import type { Pick } from '../../../domain/inspection/plan.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { SCORE_PARTS, type ScorePart } from '../../../domain/inspection/weights.ts';
import type { PickRow, SiteRow } from '../../../domain/work/inspection-facts.ts';

/** A site as the row of a fact; six decimals of a degree are a decimetre. */
export const siteRow = ({
  id,
  kind,
  name,
  terrain,
  units,
  branch,
  lng,
  lat,
  lastInspected,
  municipality,
  note,
}: InspectionSite): SiteRow => [
  id,
  kind,
  name,
  terrain,
  units,
  branch,
  Math.round(lng * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
  lastInspected,
  municipality,
  note,
];

export const siteOf = ([id, kind, name, terrain, units, branch, lng, lat, lastInspected, municipality, note]: SiteRow): InspectionSite => ({
  id,
  kind,
  name,
  terrain,
  units,
  branch,
  lng,
  lat,
  lastInspected,
  municipality,
  note,
});

export const pickRow = ({ site, part, units, numbers, day, order, points }: Pick): PickRow => [
  site,
  part,
  units,
  numbers,
  day,
  order,
  SCORE_PARTS.map((one) => points[one]),
];

export const pickOf = ([site, part, units, numbers, day, order, points]: PickRow): Pick => ({
  site,
  part,
  units,
  numbers,
  day,
  order,
  points: Object.fromEntries(SCORE_PARTS.map((one, i) => [one, points[i] ?? 0])) as Record<ScorePart, number>,
});
