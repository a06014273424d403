import type { AnalysisRequest } from './analysis.ts';

/** Reports of a place, arrays of one length. */
export interface PlaceReports {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly category: Int32Array;
  /** Position in `SOURCES`. */
  readonly source: Int32Array;
  /** UTC minutes since 1970. */
  readonly minute: Int32Array;
  readonly month: Int32Array;
  readonly cell: Int32Array;
  /** Keyed hash, 0n when unknown. */
  readonly reporter: BigUint64Array;
  /** Equal for reports that the file itself joins. */
  readonly linked: BigUint64Array;
}

/** Reports of one person in the period, everywhere. */
export interface TheirReports {
  readonly cell: Int32Array;
  readonly category: Int32Array;
  readonly month: Int32Array;
}

export interface PlaceReportsRequest {
  readonly request: AnalysisRequest;
  readonly place: { readonly cells: Int32Array; readonly categories: readonly number[] };
  readonly reports: PlaceReports;
  /** Of the person who reported most here; null when that is too little to make a hotspot. */
  readonly theirs: TheirReports | null;
}

/** Whether a place would be flagged without the person who reported most there. */
export type WithoutTop = 'survives' | 'oneReporter' | 'unknownReporters' | 'notAsked';

/** What is behind the number of reports of a place. */
export interface ReportsBehind {
  readonly reports: number;
  readonly problems: number;
  /** Reports by the person who reported most; 0 when nobody is known. */
  readonly topReports: number;
  /** Reports and problems when that person is left out. */
  readonly withoutTop: { readonly reports: number; readonly problems: number; readonly verdict: WithoutTop };
}

/** Share of the reports of a place from which one person can make it a hotspot, and the fewest worth asking. */
const SHARE = 0.25;
const FEWEST = 3;

/** The person who could have made the hotspot; of equal ones the first in the list. Null when there is none. */
export function decisiveReporter({ reporter }: Pick<PlaceReports, 'reporter'>): bigint | null {
  const counts = new Map<bigint, number>();
  for (const person of reporter) if (person !== 0n) counts.set(person, (counts.get(person) ?? 0) + 1);
  let top: bigint | null = null;
  for (const [person, n] of counts) if (top === null || n > counts.get(top)!) top = person;
  const most = top === null ? 0 : counts.get(top)!;
  return most >= FEWEST && most >= SHARE * reporter.length ? top : null;
}
