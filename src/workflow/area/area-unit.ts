import type { Boundaries } from '../../domain/area.ts';
import type { BuurtCategoryMonths } from '../../domain/area-rows.ts';
import type { Period } from '../../domain/time/month.ts';

/** A buurt or a wijk with what is needed to count in it. */
export interface AreaUnit {
  readonly code: string;
  readonly name: string;
  /** Positions of its buurten in the boundaries. */
  readonly buurten: readonly number[];
  /** Null when not known of every buurt in it. */
  readonly inhabitants: number | null;
}

/** Under this number of inhabitants no rate is shown: one incident would decide it. */
export const LEAST_INHABITANTS = 100;

export const hasRate = ({ inhabitants }: AreaUnit): boolean => inhabitants !== null && inhabitants >= LEAST_INHABITANTS;

/** Every buurt, or every wijk, in the order of the boundaries. */
export function unitsOf({ buurten, wijken }: Pick<Boundaries, 'buurten' | 'wijken'>, level: 'buurt' | 'wijk'): AreaUnit[] {
  if (level === 'buurt') return buurten.map(({ code, name, inhabitants }, i) => ({ code, name, inhabitants, buurten: [i] }));
  return wijken.map(({ code, name }) => {
    const own = buurten.flatMap((buurt, i) => (buurt.wijk === code ? [i] : []));
    const known = own.every((i) => buurten[i]!.inhabitants !== null);
    return { code, name, buurten: own, inhabitants: known ? own.reduce((sum, i) => sum + buurten[i]!.inhabitants!, 0) : null };
  });
}

/** Incidents per buurt in a period; `codes` null is every category. */
export function countsPerBuurt(
  rows: BuurtCategoryMonths,
  buurten: number,
  period: Period,
  codes: ReadonlySet<number> | null,
): Float64Array {
  const counts = new Float64Array(buurten);
  for (let i = 0; i < rows.n.length; i++) {
    const month = rows.month[i]!;
    if (month < period.from || month > period.to || (codes && !codes.has(rows.category[i]!))) continue;
    counts[rows.buurt[i]!]! += rows.n[i]!;
  }
  return counts;
}

export const sumIn = ({ buurten }: AreaUnit, counts: Float64Array): number => buurten.reduce((sum, i) => sum + counts[i]!, 0);
