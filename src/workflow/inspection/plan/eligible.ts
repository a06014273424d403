import type { PlanLimits } from '../../../domain/inspection/plan.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { daysBetween } from '../score/surroundings.ts';

/** Why a site cannot be in a plan, null when it can. */
export type Exclusion = 'kind' | 'terrain' | 'interval' | 'elsewhere';

export function exclusionOf(site: InspectionSite, limits: PlanLimits, asOf: string): Exclusion | null {
  if (site.municipality !== '') return 'elsewhere';
  if (!limits.kinds.includes(site.kind)) return 'kind';
  if (limits.terrain !== null && site.terrain !== limits.terrain) return 'terrain';
  const since = site.lastInspected === null ? Number.POSITIVE_INFINITY : daysBetween(site.lastInspected, asOf);
  return since < limits.minimumInterval ? 'interval' : null;
}

export const eligibleSites = (sites: readonly InspectionSite[], limits: PlanLimits, asOf: string): InspectionSite[] =>
  sites.filter((site) => exclusionOf(site, limits, asOf) === null);
