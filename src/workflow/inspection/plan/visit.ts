import type { InspectionSite } from '../../../domain/inspection/site.ts';
import type { Choice } from './choose.ts';

/** What is done at one site on one day: one stop, whatever the reasons. */
export interface Visit {
  readonly site: InspectionSite;
  readonly items: readonly Choice[];
  readonly units: number;
  /** Day to which it is nailed, -1 when it is free. */
  readonly day: number;
}

const visit = (site: InspectionSite, items: readonly Choice[], day = -1): Visit => ({
  site,
  items,
  units: items.reduce((sum, { units }) => sum + units, 0),
  day,
});

/** Choices of the same site become one visit. */
export function visitsOf(choices: readonly Choice[]): Visit[] {
  const bySite = new Map<string, Choice[]>();
  for (const choice of choices) bySite.set(choice.site.id, [...(bySite.get(choice.site.id) ?? []), choice]);
  return [...bySite.values()].map((items) => visit(items[0]!.site, items));
}

const numbersOf = ({ site, numbers }: Choice): readonly number[] =>
  numbers.length > 0 ? numbers : Array.from({ length: site.units }, (_, i) => i + 1);

/** Cuts a visit after a number of units; the lot goes first. */
export function splitVisit(whole: Visit, units: number): readonly [Visit, Visit] {
  const first: Choice[] = [];
  const rest: Choice[] = [];
  let left = units;
  for (const item of [...whole.items].sort((a, b) => Number(b.part === 'random') - Number(a.part === 'random'))) {
    const take = Math.min(left, item.units);
    left -= take;
    if (take === item.units) first.push(item);
    else if (take === 0) rest.push(item);
    else {
      const numbers = numbersOf(item);
      first.push({ ...item, units: take, numbers: numbers.slice(0, take) });
      rest.push({ ...item, units: item.units - take, numbers: numbers.slice(take) });
    }
  }
  return [visit(whole.site, first), visit(whole.site, rest)];
}
