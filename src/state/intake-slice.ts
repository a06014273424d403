import type { Batch } from '../domain/batch.ts';
import { decodedText } from '../domain/calendar/decoded-text.ts';
import type { FileKind } from '../domain/file-kind.ts';
import type { Intake } from '../domain/intake.ts';
import { bad, good, type Issue, type Outcome } from '../domain/issue.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { Progress } from '../domain/progress.ts';
import { INTAKE_ISSUES } from '../domain/text/intake.ts';
import { TEAM_FILE_START } from '../domain/work/exchange-file.ts';
import type { Imported, Inspection } from '../workers/client-types.ts';
import type { DemoFile, Deps } from './deps.ts';
import { importContext, postcodesFor } from './import-context.ts';
import { looksLikeFigures } from './indicator-slice.ts';
import { isDemo } from './is-demo.ts';
import { knownAreas } from './known-areas.ts';
import { withOldValues } from './replaced-rows.ts';
import { retainUntil } from './retention.ts';
import type { Slice } from './slice.ts';

export interface IntakeSlice {
  readonly intake: Intake<Inspection>;
  /** Looks what a dropped file is: boundaries are taken over, rows go on to the mapping. */
  openFile(file: DemoFile): Promise<void>;
  changeMapping(change: Partial<ColumnMapping>): void;
  /** Takes the rows in by the mapping as it is now. */
  confirmMapping(): Promise<void>;
  /** Takes the file that was looked at to where files of this kind belong. */
  sendElsewhere(kind: FileKind): Promise<void>;
  cancelIntake(): void;
  closeIntake(): void;
  /** Resolves to whether the demo city is loaded now. */
  loadDemo(): Promise<boolean>;
}

/** The rows of a file, not stored yet. */
interface Read {
  readonly batch: Batch;
  readonly imported: Imported;
  readonly onProgress: (progress: Progress) => void;
}

/** An empty store holds no duplicates: there is nothing to ask it, and its engine need not be waited for. */
function mayHoldRows(db: Deps['db']): boolean {
  const { health, engine } = db.status();
  return health.kind !== 'fresh' && !(engine === 'ready' && db.batches().length === 0);
}

const MAYBE_BOUNDARIES = /\.(zip|(geo)?json(\.gz)?)$/i;
const CANCELLED = 'import.cancelled';

export function intakeSlice(deps: Deps): Slice<IntakeSlice> {
  const { db, journal, workers } = deps;
  return (set, get) => {
    let waiting: DemoFile | null = null;
    /** Grows with every file and every cancel: what began before that shows nothing any more. */
    let turn = 0;
    const fail = (file: string, issue: Issue): void => {
      set({ intake: issue.code === CANCELLED ? { stage: 'idle' } : { stage: 'failed', file, issue } });
    };
    const follow = (stage: 'inspecting' | 'importing', file: string): ((progress: Progress) => void) => {
      const startedAt = deps.now().getTime();
      set({ intake: { stage, file, progress: null, startedAt } });
      return (progress) => {
        if (get().intake.stage === stage) set({ intake: { stage, file, progress, startedAt } });
      };
    };
    const guarded = async (file: string, work: (isLate: () => boolean) => Promise<Issue | null>): Promise<void> => {
      if (db.status().role === 'follower') return fail(file, INTAKE_ISSUES.follower);
      const mine = ++turn;
      const isLate = (): boolean => mine !== turn;
      const issue = await work(isLate).catch((cause: unknown) => {
        console.error(cause);
        return INTAKE_ISSUES.broken;
      });
      if (issue && !isLate()) fail(file, issue);
    };

    const inspect = async (file: DemoFile, isLate: () => boolean): Promise<Issue | null> => {
      const onProgress = follow('inspecting', file.name);
      if ((await file.blob.slice(0, TEAM_FILE_START.length).text()) === TEAM_FILE_START) {
        set({ intake: { stage: 'idle' } });
        get().goTo('dossiers', null, 'samenwerken');
        await get().openTeamFile(file);
        return null;
      }
      if (MAYBE_BOUNDARIES.test(file.name) && (await tryBoundaries(file, isLate))) return null;
      const context = await importContext(deps, get().boundaries, false);
      const outcome = await workers.files.inspect(file.blob, file.name, context, onProgress);
      if (!outcome.ok) return outcome.issue;
      if (isLate() || (await handOver(file, outcome.value, isLate))) return null;
      waiting = file;
      set({ intake: { stage: 'mapping', file: file.name, inspection: outcome.value, mapping: outcome.value.mapping } });
      return null;
    };

    /** A table with a figure per buurt holds no incidents: it goes to the screen for figures. */
    const handOver = async (file: DemoFile, inspection: Inspection, isLate: () => boolean): Promise<boolean> => {
      if (!inspection.missing.includes('category')) return false;
      const outcome = await workers.files.indicators(file.blob, file.name, knownAreas(get().boundaries));
      if (!outcome.ok || !looksLikeFigures(outcome.value) || isLate()) return false;
      // A moment that is no period is that of an incident.
      if (outcome.value.missing.includes('period') && !inspection.missing.some((part) => part === 'time' || part === 'year')) return false;
      set({ intake: { stage: 'idle' } });
      get().goTo('gebied', null, 'cijfers');
      await get().openFigures(file);
      return true;
    };

    /** Other columns may hold other dates or places: what the values say is read again for the changed mapping. */
    const lookAgain = async (mapping: ColumnMapping, correcting: boolean): Promise<void> => {
      if (!waiting) return;
      const context = { ...(await importContext(deps, get().boundaries, false)), remembered: [mapping], correcting };
      const outcome = await workers.files.inspect(waiting.blob, waiting.name, context, () => {});
      const { intake } = get();
      if (!outcome.ok || intake.stage !== 'mapping' || intake.mapping !== mapping) return;
      set({ intake: { ...intake, inspection: outcome.value, mapping: outcome.value.mapping } });
    };

    const readDates = async ({ name, blob }: DemoFile): Promise<Intake<Inspection>> => {
      const read = get().importOwnDates(decodedText(await blob.arrayBuffer()));
      return { stage: 'dates', file: name, added: read.dates.length, rejected: read.rejected };
    };

    const tryBoundaries = async (file: DemoFile, isLate: () => boolean): Promise<boolean> => {
      const outcome = await workers.files.boundaries(file.blob, file.name);
      if (isLate()) return true;
      if (!outcome.ok) return false;
      await get().useBoundaries(outcome.value);
      const { buurten, municipality } = outcome.value;
      set({ intake: { stage: 'boundaries', file: file.name, buurten: buurten.length, municipality: municipality.name } });
      return true;
    };

    /** Rows of the demo city are no duplicates of one's own: they go as soon as the file is stored. */
    const readRows = async (file: DemoFile, mapping: ColumnMapping, demo: boolean): Promise<Outcome<Read>> => {
      const onProgress = follow('importing', file.name);
      const context = await importContext(deps, get().boundaries, mayHoldRows(db) && (demo || !isDemo(db.batches())));
      const postcodes = await postcodesFor(mapping, deps);
      if (!postcodes.ok) return bad(postcodes.issue);
      const sha256 = await workers.files.sha256(file.blob);
      const read = await workers.files.read(file.blob, file.name, mapping, { ...context, postcodes: postcodes.value ?? null }, onProgress);
      if (!read.ok) return bad(read.issue);
      const account = await withOldValues(db, read.value.account, read.value.replacedKeys);
      const batch = batchOf(deps, file, mapping, sha256, demo, { ...read.value, account });
      return good({ batch, imported: read.value, onProgress });
    };

    const store = async ({ batch, imported, onProgress }: Read): Promise<Outcome<Batch>> => {
      if (batch.account.accepted === 0) return good(batch);
      const added = await db.addBatch(batch, imported.columns, onProgress);
      if (!added.ok) return bad(added.issue);
      journal.record('import', batch.file, batch.account.accepted);
      return good(added.value.batch);
    };

    const take = async (file: DemoFile, mapping: ColumnMapping, isLate: () => boolean): Promise<Issue | null> => {
      const read = await readRows(file, mapping, false);
      if (!read.ok) return read.issue;
      if (isLate()) return null;
      const stored = await store(read.value);
      if (!stored.ok) return stored.issue;
      // A file of which no row was taken in is nothing to leave the demo city for.
      if (stored.value.account.accepted > 0) await get().removeDemo();
      journal.rememberMapping(withoutYear(mapping));
      await get().reload();
      // Cancelled too late: the rows are stored, and that is said unless another file is on its way in.
      if (!isLate() || get().intake.stage === 'idle') set({ intake: { stage: 'done', file: file.name, batch: stored.value } });
      return null;
    };

    const mappingOf = async (file: DemoFile): Promise<Outcome<ColumnMapping>> => {
      if (file.mapping) return good(file.mapping);
      const context = await importContext(deps, get().boundaries, false);
      const looked = await workers.files.inspect(file.blob, file.name, context, () => {});
      return looked.ok ? good(looked.value.mapping) : bad(looked.issue);
    };

    /** Reads the files one after the other; while one is read, the one before it is stored. */
    const takeDemo = async (files: readonly DemoFile[]): Promise<Outcome<null>> => {
      let storing: Promise<Outcome<unknown>> = Promise.resolve(good(null));
      for (const file of files) {
        const mapping = await mappingOf(file);
        const read = mapping.ok ? await readRows(file, mapping.value, true) : bad(mapping.issue);
        const stored = await storing;
        if (!read.ok) return bad(read.issue);
        if (!stored.ok) return bad(stored.issue);
        storing = store(read.value);
        storing.catch(() => undefined);
      }
      const last = await storing;
      return last.ok ? good(null) : bad(last.issue);
    };

    return {
      intake: { stage: 'idle' },
      openFile: (file) => guarded(file.name, (isLate) => inspect(file, isLate)),
      changeMapping: (change) => {
        const { intake } = get();
        if (intake.stage !== 'mapping') return;
        const mapping = { ...intake.mapping, ...change };
        set({ intake: { ...intake, mapping } });
        if (change.columns) void lookAgain(mapping, !intake.inspection.remembered);
      },
      confirmMapping: async () => {
        const { intake } = get();
        const file = waiting;
        if (intake.stage !== 'mapping' || !file) return;
        await guarded(file.name, (isLate) => take(file, intake.mapping, isLate));
      },
      sendElsewhere: async (kind) => {
        const file = waiting;
        if (get().intake.stage !== 'mapping' || !file) return;
        waiting = null;
        set({ intake: { stage: 'idle' } });
        if (kind === 'postcodes') return get().loadPostcodes(file);
        if (kind === 'dates') return set({ intake: await readDates(file) });
        get().goTo('controles', null, kind === 'signals' ? 'lwo' : null);
        await (kind === 'signals' ? get().openSignals(file) : get().openSites(file));
      },
      cancelIntake: () => {
        turn++;
        void workers.files.cancel();
        set({ intake: { stage: 'idle' } });
      },
      closeIntake: () => set({ intake: { stage: 'idle' } }),
      loadDemo: async () => {
        await guarded('demostad', async () => {
          if (get().batches.some(({ batch }) => !batch.demo)) return INTAKE_ISSUES.ownData;
          follow('importing', 'demostad');
          const files = await deps.fetchDemo().catch(() => []);
          if (files.length === 0) return INTAKE_ISSUES.demoMissing;
          const outcome = await takeDemo(files);
          if (!outcome.ok) return outcome.issue;
          await get().reload();
          set({ intake: { stage: 'idle' } });
          return null;
        });
        return get().intake.stage === 'idle' && get().available !== null;
      },
    };
  };
}

/** The year of a whole file holds for that file: the next one of this shape is asked again. */
function withoutYear({ fixedYear: _year, ...mapping }: ColumnMapping): ColumnMapping {
  return mapping;
}

function batchOf(deps: Deps, file: DemoFile, mapping: ColumnMapping, sha256: string, demo: boolean, read: Imported): Batch {
  return {
    id: `${sha256.slice(0, 16)}-${deps.now().getTime().toString(36)}`,
    file: file.name,
    sha256,
    bytes: file.blob.size,
    importedAt: deps.now().toISOString(),
    demo,
    mapping,
    account: read.account,
    replacedKeys: Array.from(read.replacedKeys, String),
    keepUntil: retainUntil(deps.now(), deps.journal.settings().retentionMonths),
  };
}
