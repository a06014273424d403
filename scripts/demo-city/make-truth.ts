import type { WeekBlock } from '../../src/domain/hottime.ts';
import { monthsOf, monthToIso } from '../../src/domain/time/month.ts';
import { cellOf } from './cells.ts';
import type { CityIncident } from './city-incident.ts';
import type { Draft } from './draft.ts';
import { monthOfLocal } from './moments.ts';
import { HOURS_SHARE } from './planted-incidents.ts';
import type { Site } from './planted-places.ts';
import { type Hours, RECIPE } from './recipe.ts';
import { SINGLE_REPORTER, SINGLE_SHARE } from './reporters.ts';
import { sourceOf } from './source.ts';
import type { EventConcentration, PlantedHotspot, PlantedHottime, Truth } from './truth.ts';
import { weekProfile } from './week-profile.ts';

const blockOf = ([firstDay, days, firstHour, hours]: Hours): WeekBlock => ({ firstDay, days, firstHour, hours });

function hotspotOf(site: Site, incidents: readonly CityIncident[]): PlantedHotspot {
  const planted = Object.fromEntries(monthsOf({ from: site.first, to: site.last }).map((m) => [monthToIso(m), 0]));
  const own = incidents.filter((incident) => incident.planted === site.recipe.id);
  for (const { begin } of own) {
    const m = monthToIso(monthOfLocal(begin));
    planted[m] = planted[m]! + 1;
  }
  const { recipe } = site;
  return {
    id: recipe.id,
    shape: recipe.shape,
    cells: site.cells,
    buurt: site.buurt,
    source: sourceOf(recipe.category),
    category: recipe.category,
    first: monthToIso(site.first),
    last: monthToIso(site.last),
    meanPerMonth: Math.round((own.length / Object.keys(planted).length) * 10) / 10,
    planted,
    hours: blockOf(recipe.hours),
    hoursShare: HOURS_SHARE,
    also: recipe.also?.category ?? null,
    special: recipe.special ?? 'none',
  };
}

/** The heaviest block of every week profile, for the whole city. */
function cityHottimes(): PlantedHottime[] {
  return [...RECIPE.meldingen, ...RECIPE.police].map(({ category, profile }) => {
    const blocks = RECIPE.profiles[profile]!.blocks as readonly Hours[];
    const top = blocks.reduce((best, block) => ((block as readonly number[])[4]! > (best as readonly number[])[4]! ? block : best));
    const { hour } = weekProfile(profile);
    let inside = 0;
    for (let d = 0; d < top[1]; d++) for (let h = 0; h < top[3]; h++) inside += hour[((top[0] + d) * 24 + top[2] + h) % 168]!;
    return { where: 'city', category, block: blockOf(top), share: Math.round((inside / hour.reduce((a, b) => a + b, 0)) * 1000) / 1000 };
  });
}

function eventConcentrations(drafts: readonly Draft[]): EventConcentration[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.event || !draft.spot) continue;
    const key = `${draft.event}|${draft.category}|${monthToIso(draft.month)}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups].map(([key, group]) => {
    const [event, , month] = key.split('|');
    const cells = [...new Set(group.map((draft) => cellOf(draft.spot!)))].sort();
    return { event: event!, category: group[0]!.category, month: month!, cells, count: group.length };
  });
}

/** What was planted, written down from the incidents themselves. */
export function makeTruth(seed: number, sites: readonly Site[], incidents: readonly CityIncident[], background: readonly Draft[]): Truth {
  const hotspots = sites.map((site) => hotspotOf(site, incidents));
  const from = hotspots.find((hotspot) => hotspot.special === 'moves away')!;
  const to = hotspots.find((hotspot) => hotspot.special === 'moved here')!;
  const single = hotspots.find((hotspot) => hotspot.special === 'one reporter')!;
  const own = hotspots.map(({ id, category, hours, hoursShare }) => ({ where: id, category, block: hours, share: hoursShare }));
  return {
    label: 'synthetische gegevens',
    seed,
    from: RECIPE.from,
    to: RECIPE.to,
    hotspots,
    hottimes: [...cityHottimes(), ...own],
    events: eventConcentrations(background),
    displacement: { from: from.id, to: to.id, month: to.first },
    singleReporter: { hotspot: single.id, reporter: SINGLE_REPORTER, share: SINGLE_SHARE },
    practice: RECIPE.practice,
  };
}
