import type { InspectionSite } from '../../../src/domain/inspection/site.ts';
import { rdPoint } from '../../../src/domain/place.ts';
import { rdToWgs84 } from '../../../src/geo/rd.ts';

/** A site at a point in RD metres. */
export function siteAt(id: string, x: number, y: number, rest: Partial<InspectionSite> = {}): InspectionSite {
  const [lng, lat] = rdToWgs84(rdPoint(x, y));
  return {
    id,
    kind: 'storage',
    name: `Complex ${id}`,
    terrain: '',
    units: 1,
    branch: 'onbekend',
    lng,
    lat,
    lastInspected: null,
    municipality: '',
    note: '',
    ...rest,
  };
}
