import { foldLabel } from '../../domain/fold-label.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

type Imported = Extract<WorkFact, { kind: 'indicator.imported' }>;

/** Id of an indicator: what it is called and in what unit, so that next year's file adds to it. */
export const indicatorId = (label: string, unit: string): string =>
  `indicator:${foldLabel(label).replaceAll(' ', '-')}${unit === '' ? '' : `:${foldLabel(unit.replace('%', 'procent')).replaceAll(' ', '-')}`}`.slice(
    0,
    160,
  );

/**
 * The imported indicators that stand, in the order in which they first came. Facts of one indicator are joined; where two speak of
 * the same area and period the later one holds, also when it says that the value is missing from now on.
 */
export function importedIndicators(facts: readonly WorkFact[]): Indicator[] {
  const byId = new Map<string, Imported[]>();
  for (const fact of facts) {
    if (fact.kind !== 'indicator.imported' || fact.values.length !== fact.areas.length * fact.periods.length) continue;
    const known = byId.get(fact.about);
    if (known) known.push(fact);
    else byId.set(fact.about, [fact]);
  }
  return [...byId].map(([id, parts]) => joined(id, parts));
}

function joined(id: string, parts: readonly Imported[]): Indicator {
  const { label, unit, type, origin, ...last } = parts.at(-1)!;
  const head = { id, label, unit, kind: type, origin };
  if (parts.length === 1) return { ...head, areas: last.areas, periods: last.periods, values: last.values };
  const areas = [...new Set(parts.flatMap((part) => part.areas))];
  const periods = [...new Set(parts.flatMap((part) => part.periods))].sort();
  const [rowOf, columnOf] = [indexOf(areas), indexOf(periods)];
  const values = new Array<number | null>(areas.length * periods.length).fill(null);
  for (const part of parts) {
    part.areas.forEach((area, row) => {
      part.periods.forEach((period, column) => {
        values[rowOf.get(area)! * periods.length + columnOf.get(period)!] = part.values[row * part.periods.length + column]!;
      });
    });
  }
  return { ...head, areas, periods, values };
}

const indexOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));
