import { FIRST_LIMITS } from '../../src/domain/inspection/plan.ts';
import { type IncidentPart, incidentPart } from '../../src/domain/inspection/signal-part.ts';
import { FIRST_WEIGHTS, type SCORE_PARTS } from '../../src/domain/inspection/weights.ts';
import type { Outcome } from '../../src/workflow/inspection/learn/outcomes.ts';
import { chooseUnits } from '../../src/workflow/inspection/plan/choose.ts';
import { eligibleSites } from '../../src/workflow/inspection/plan/eligible.ts';
import { scoreSites } from '../../src/workflow/inspection/score/score-sites.ts';
import { fading, nothingAround, type Points, type Surroundings } from '../../src/workflow/inspection/score/surroundings.ts';
import type { CityIncident } from '../demo-city/city-incident.ts';
import { resultAt } from '../demo-city/inspections/inspect-2024.ts';
import { type InspectionWorld, makeInspectionWorld } from '../demo-city/inspections/inspection-world.ts';
import type { FindWorld } from '../demo-city/inspections/plant-finds.ts';
import type { Land } from '../demo-city/land.ts';

const PLAN_DAY = '2025-01-06';
const FIRST_MINUTE = Date.UTC(2024, 0, 6) / 60_000;
const LAST_MINUTE = Date.UTC(2025, 0, 6) / 60_000;

const pointsOf = (list: readonly { readonly lng: number; readonly lat: number }[]): Points => ({
  lng: Float64Array.from(list, ({ lng }) => lng),
  lat: Float64Array.from(list, ({ lat }) => lat),
});

type Counted = Pick<Surroundings, 'incidents' | 'hours'>;
const countedOf = new WeakMap<readonly CityIncident[], Counted>();

/** The incidents of the year before, by part; remembered per city, because many worlds are made on one. */
function countIncidents(incidents: readonly CityIncident[]): Counted {
  const known = countedOf.get(incidents);
  if (known) return known;
  const year = incidents.filter(({ begin, lng }) => begin >= FIRST_MINUTE && begin < LAST_MINUTE && !Number.isNaN(lng));
  const parts = Map.groupBy(year, ({ category }) => incidentPart(category));
  const counted = year.filter(({ category }) => incidentPart(category) !== null);
  const night = Uint8Array.from(counted, ({ begin }) => {
    const hour = Math.floor((begin % 1440) / 60);
    return hour >= 22 || hour < 6 ? 1 : 0;
  });
  const of = (part: IncidentPart): Points => pointsOf(parts.get(part) ?? []);
  const made = {
    incidents: { meldingen: of('meldingen'), drugs: of('drugs'), diefstal: of('diefstal') },
    hours: { ...pointsOf(counted), night },
  };
  countedOf.set(incidents, made);
  return made;
}

/** What is known on the day of the plan: the year before, the signals, the finds of 2024. Nothing of the truth. */
function knownAround(world: InspectionWorld, incidents: readonly CityIncident[]): Surroundings {
  const bySite = new Map(world.sites.map((site) => [site.id, site]));
  const found = world.results2024.filter((result) => result.found > 0);
  const strength = (dates: readonly string[]) => Float64Array.from(dates, (date) => fading(date, PLAN_DAY));
  return {
    ...nothingAround(PLAN_DAY),
    ...countIncidents(incidents),
    lwo: { ...pointsOf(world.signals), strength: strength(world.signals.map(({ date }) => date)) },
    finds: { ...pointsOf(found.map(({ site }) => bySite.get(site)!)), strength: strength(found.map(({ date }) => date)) },
  };
}

/** Years that are planned in one city: each with other places, finds and lots. */
const YEARS = 4;

/** Years of 200 units by the first weights and limits, with what was really there: the outcomes of one city. */
export const backTest = (seed: number, land: Land, incidents: readonly CityIncident[], kind: FindWorld): Outcome[] =>
  Array.from({ length: YEARS }, (_, year) => seed + 1000 * year).flatMap((one) => backTestYear(one, land, incidents, kind));

function backTestYear(seed: number, land: Land, incidents: readonly CityIncident[], kind: FindWorld): Outcome[] {
  const world = makeInspectionWorld(seed, land, incidents, kind);
  const limits = { ...FIRST_LIMITS, seed };
  const eligible = eligibleSites(world.sites, limits, PLAN_DAY);
  const scores = new Map(scoreSites(eligible, knownAround(world, incidents), FIRST_WEIGHTS).map((score) => [score.site, score]));
  const { choices } = chooseUnits(eligible, ({ id }) => scores.get(id)!.points, limits);
  const bySite = new Map(world.sites.map((site) => [site.id, site]));
  const plan = `${kind} ${seed}`;
  return choices.map(({ site, part, units, numbers }): Outcome => {
    const points = Object.fromEntries(scores.get(site.id)!.parts.map((one) => [one.part, one.points])) as Record<
      (typeof SCORE_PARTS)[number],
      number
    >;
    const looked = numbers.length > 0 ? numbers : Array.from({ length: site.units }, (_, i) => i + 1);
    const result = resultAt(world.random, bySite.get(site.id)!, looked, world.finds, { part, plan, date: PLAN_DAY });
    return { plan, pick: { site: site.id, part, units, numbers, day: 0, order: 0, points }, result };
  });
}
