export interface Composition {
  readonly reports: number;
  /** Different known reporters. */
  readonly reporters: number;
  /** Reports whose reporter is not known. */
  readonly unknown: number;
  readonly problems: number;
  /** Reports by the person who reported most; 0 when nobody is known. */
  readonly topReports: number;
  /** Reports and problems when that person is left out. */
  readonly withoutTop: { readonly reports: number; readonly problems: number };
}

/**
 * What a hotspot is made of. The person who reported most is left out with everything they reported; a problem that
 * others reported too stays. Of two equal ones the first in the list is taken.
 *
 * Example: reporters a a a b 0, problems 1 1 2 2 3: 5 reports, 2 reporters, 1 unknown, 3 problems; without a: 2 reports,
 * 2 problems.
 * @param members positions of the reports of the hotspot
 */
export function compositionOf(members: ArrayLike<number>, reporter: BigUint64Array, problem: ArrayLike<number>): Composition {
  const perReporter = new Map<bigint, number>();
  const problems = new Set<number>();
  let unknown = 0;
  for (let k = 0; k < members.length; k++) {
    const i = members[k]!;
    problems.add(problem[i]!);
    if (reporter[i] === 0n) unknown++;
    else perReporter.set(reporter[i]!, (perReporter.get(reporter[i]!) ?? 0) + 1);
  }
  let top: bigint | null = null;
  for (const [person, count] of perReporter) if (top === null || count > perReporter.get(top)!) top = person;
  const topReports = top === null ? 0 : perReporter.get(top)!;
  const left = new Set<number>();
  for (let k = 0; k < members.length; k++) if (top === null || reporter[members[k]!] !== top) left.add(problem[members[k]!]!);
  return {
    reports: members.length,
    reporters: perReporter.size,
    unknown,
    problems: problems.size,
    topReports,
    withoutTop: { reports: members.length - topReports, problems: left.size },
  };
}

export interface Survival {
  /** `one-reporter`: only flagged because of one person. */
  readonly verdict: 'survives' | 'one-reporter' | 'unknown-reporters';
  readonly p: number;
}

/**
 * Whether a hotspot would still be flagged without its top reporter: the test that flagged it, on the reports that are
 * left. Where more than half of the reports have no known reporter nothing can be said.
 * @param p chance of at least so many reports here, by the method that flagged the hotspot
 * @param threshold the largest p that was flagged
 */
export function survivesWithoutTop(composition: Composition, p: (reports: number) => number, threshold: number): Survival {
  const left = p(composition.withoutTop.reports);
  if (composition.unknown * 2 > composition.reports) return { verdict: 'unknown-reporters', p: left };
  return { verdict: left <= threshold ? 'survives' : 'one-reporter', p: left };
}
