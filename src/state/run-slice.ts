import type { Issue, Outcome } from '../domain/issue.ts';
import { type RunCheck, type RunDifference, STOPS } from '../domain/report/run-check.ts';
import type { RunManifest, RunMethod, RunResult } from '../domain/report/run-manifest.ts';
import { filterWords } from '../domain/text/filter-words.ts';
import { FILE_WORDS } from '../domain/text/report.ts';
import { RUN_ISSUES } from '../domain/text/run.ts';
import { compareFacts, compareMethod, compareResult } from '../report/compare-run.ts';
import { fileName } from '../report/file-name.ts';
import { hotspotTable } from '../report/hotspot-table.ts';
import { readManifest } from '../report/read-manifest.ts';
import { manifestFile, runMethod, runResult } from '../report/run-manifest.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import type { DemoFile, Deps } from './deps.ts';
import { describedAnalysis } from './described.ts';
import { isDemo } from './is-demo.ts';
import { runFacts } from './run-facts.ts';
import type { Slice } from './slice.ts';

export interface RunSlice {
  readonly runCheck: RunCheck;
  /** Offers the run on view as a file: all that decides its outcome, and the outcome. */
  saveManifest(): Promise<void>;
  /** Repeats the run of a file, when the same files and boundaries are in use, and compares the outcome. */
  rerunManifest(file: DemoFile): Promise<void>;
  closeRunCheck(): void;
}

/** The settings of a manifest; null when they are not what this app writes. */
function viewOf({ view }: RunManifest): (Address & { readonly period: NonNullable<Address['period']> }) | null {
  const address = readAddress(view);
  return address.period && writeAddress(address) === view ? { ...address, period: address.period } : null;
}

export function runSlice(deps: Deps): Slice<RunSlice> {
  return (set, get, store) => {
    /** The outcome on view; null while there is none. */
    const outcome = async (): Promise<{ readonly method: RunMethod; readonly result: RunResult } | null> => {
      const found = await describedAnalysis(store);
      if (!found) return null;
      const table = hotspotTable({ ...found, categories: deps.db.categories() });
      return { method: runMethod(found.analysis), result: await runResult(table) };
    };

    const repeat = async (manifest: RunManifest, address: NonNullable<ReturnType<typeof viewOf>>): Promise<Outcome<RunDifference[]>> => {
      const { lens, period, comparison, filter } = address;
      get().adopt({ ...filter, period, comparison }, lens);
      // A filter that is already on view does not calculate by itself.
      if (get().analysisState !== 'busy') void get().refresh();
      const made = await outcome();
      if (!made) return { ok: false, issue: RUN_ISSUES.failed };
      const method = compareMethod(manifest.method, made.method);
      const result = await compareResult(manifest.result, made.result);
      return { ok: true, value: [...result, ...method] };
    };

    const check = async (file: DemoFile): Promise<RunCheck> => {
      const refused = (issue: Issue): RunCheck => ({ kind: 'refused', file: file.name, issue });
      const read = readManifest(await file.blob.text());
      if (!read.ok) return refused(read.issue);
      const manifest = read.value;
      const address = viewOf(manifest);
      if (!address) return refused(RUN_ISSUES.noView);
      const { rows, sha256 } = manifest.result;
      const facts = compareFacts(manifest, await runFacts(deps, get()));
      const base = { kind: 'compared', file: file.name, madeAt: manifest.madeAt, rows, sha256 } as const;
      if (facts.some(({ kind }) => STOPS.has(kind))) return { ...base, verdict: 'notRun', differences: facts };
      const repeated = await repeat(manifest, address);
      if (!repeated.ok) return refused(repeated.issue);
      const equal = !repeated.value.some(({ kind }) => RESULT_KINDS.has(kind));
      return { ...base, verdict: equal ? 'equal' : 'different', differences: [...repeated.value, ...facts] };
    };

    return {
      runCheck: { kind: 'idle' },
      closeRunCheck: () => set({ runCheck: { kind: 'idle' } }),
      saveManifest: async () => {
        const made = await outcome();
        if (!made) return;
        const { filter, lens, boundaries, batches } = get();
        const bytes = manifestFile({
          ...made,
          facts: await runFacts(deps, get()),
          filter: filterWords(filter, lens, boundaries, deps.db.categories()),
          demo: isDemo(batches),
          madeAt: deps.now().toISOString(),
        });
        const name = fileName(FILE_WORDS.run, filter.period, 'json');
        deps.save(new Blob([bytes], { type: 'application/json' }), name);
        deps.journal.record('export', name, made.result.rows);
      },
      rerunManifest: async (file) => {
        if (get().runCheck.kind === 'busy') return;
        set({ runCheck: { kind: 'busy', file: file.name } });
        try {
          set({ runCheck: await check(file) });
        } catch (cause) {
          console.error(cause);
          set({ runCheck: { kind: 'refused', file: file.name, issue: RUN_ISSUES.failed } });
        }
      },
    };
  };
}

/** Differences in the outcome itself; the others only explain. */
const RESULT_KINDS: ReadonlySet<RunDifference['kind']> = new Set(['altered', 'rows', 'row']);
