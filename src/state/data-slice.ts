import type { EraseProof, StoredBatch, StoreStatus } from '../db/store.ts';
import type { Boundaries } from '../domain/area.ts';
import type { Category } from '../domain/category.ts';
import { DEFAULT_RESOLUTION, type Resolution } from '../domain/cell.ts';
import type { Issue } from '../domain/issue.ts';
import { STORE_TEXT } from '../domain/text/store.ts';
import { addMonths, type Month, type Period } from '../domain/time/month.ts';
import { toLocal } from '../domain/time/wall-clock.ts';
import type { LogEntry, SaveState } from '../journal/journal.ts';
import { type Freshness, freshness } from '../queries/quality/freshness.ts';
import { monthsPresent } from '../queries/quality/months-present.ts';
import { points } from '../queries/quality/points.ts';
import { type StackedPoint, stackedPoints } from '../queries/quality/stacked-points.ts';
import { EVERYTHING } from '../queries/selection.ts';
import type { Deps } from './deps.ts';
import { emptyFilter, isDecided } from './filter-slice.ts';
import { followPlaces } from './follow-places.ts';
import type { Slice } from './slice.ts';

/** Rows on one coordinate from which it is shown as a stacked point. */
const STACKED = 50;
const MINUTES_PER_DAY = 1440;

export interface DataSlice {
  /** False until it is known what is stored: no screen may say that there is nothing before that. */
  readonly opened: boolean;
  readonly status: StoreStatus;
  readonly batches: readonly StoredBatch[];
  readonly categories: readonly Category[];
  readonly boundaries: Boundaries;
  /** Resolutions for which there is a study area, coarse to fine. */
  readonly resolutions: readonly Resolution[];
  readonly freshness: readonly Freshness[];
  readonly stacked: readonly StackedPoint[];
  /** Months from the first to the last row, null while nothing is loaded. */
  readonly available: Period | null;
  /** Last month of which nearly every day is there. */
  readonly lastComplete: Month | null;
  readonly saveState: SaveState;
  readonly log: readonly LogEntry[];
  /** Months that a new batch is kept, null without end. */
  readonly retentionMonths: number | null;
  /** Something about the data that the user has to know. */
  readonly dataIssue: Issue | null;
  readonly eraseProof: EraseProof | null;
  /** First look at what is stored, once the engine is ready. */
  start(): Promise<void>;
  /** Looks again what is stored and recalculates. */
  reload(): Promise<void>;
  removeBatch(id: string): Promise<void>;
  removeDemo(): Promise<void>;
  useBoundaries(boundaries: Boundaries | null): Promise<void>;
  /** Lines of a file become barriers between neighbours; null takes them away. What lies where stays the same. */
  useLines(file: { readonly name: string; readonly blob: Blob } | null): Promise<void>;
  /** Makes a study area around the data, for a place of which no boundaries are loaded. */
  useAreaOfData(): Promise<void>;
  acceptDamage(): Promise<void>;
  eraseAll(): Promise<void>;
  setRetention(months: number | null): void;
  dismissDataIssue(): void;
}

/** The last month whose data run to within two days of its end. */
export function lastCompleteMonth(rows: readonly Freshness[], months: readonly Month[]): Month | null {
  const last = months.at(-1);
  if (last === undefined) return null;
  const latest = Math.max(...rows.map((row) => row.last));
  const dayAfterTomorrow = new Date((toLocal(latest) + 2 * MINUTES_PER_DAY) * 60_000);
  const monthThen = (dayAfterTomorrow.getUTCFullYear() * 12 + dayAfterTomorrow.getUTCMonth()) as Month;
  const onlyMonths = rows.every((row) => row.monthPrecision === row.rows);
  return onlyMonths || monthThen > last || months.length === 1 ? last : addMonths(last, -1);
}

/** Why nothing may be erased here; asked before anything is. */
function eraseRefusal({ role, health }: StoreStatus): Issue | null {
  if (role === 'follower') return STORE_TEXT.notWriter;
  return health.kind === 'damaged' && health.issue.code === STORE_TEXT.newer.code ? health.issue : null;
}

/** The default, or the finest there is when a large area has no cells that small. */
const fittingResolution = (offered: readonly Resolution[]): Resolution =>
  offered.includes(DEFAULT_RESOLUTION) ? DEFAULT_RESOLUTION : (offered.at(-1) ?? DEFAULT_RESOLUTION);

export function dataSlice(deps: Deps): Slice<DataSlice> {
  const { db, journal, workers } = deps;
  return (set, get) => {
    const look = async (): Promise<void> => {
      const [rows, months, stacked] = [
        await db.run(freshness()),
        await db.run(monthsPresent()),
        await db.run(stackedPoints(EVERYTHING, STACKED)),
      ];
      const [first, last] = [months[0], months.at(-1)];
      const available = first === undefined || last === undefined ? null : { from: first, to: last };
      const lastComplete = lastCompleteMonth(rows, months);
      set({ batches: db.batches(), categories: db.categories(), freshness: rows, stacked, available, lastComplete, log: journal.log() });
    };
    /** Keeps the chosen period when there are data for it. */
    const fitPeriod = (): void => {
      const { available, lastComplete, filter } = get();
      if (!available || lastComplete === null) return;
      const fits = filter.period.from >= available.from && filter.period.to <= available.to;
      if (fits) return;
      const period = { from: lastComplete, to: lastComplete };
      // Settings of an address without a period stay; those of other data do not.
      set({ filter: isDecided(filter.period) ? { ...emptyFilter(period), resolution: filter.resolution } : { ...filter, period } });
    };
    const reload = async (): Promise<void> => {
      await look();
      fitPeriod();
      await get().refresh();
    };
    /** Resolves to whether all of them are gone. */
    const remove = async (ids: readonly string[]): Promise<boolean> => {
      for (const id of ids) {
        const outcome = await db.removeBatch(id);
        if (outcome.ok) continue;
        set({ dataIssue: outcome.issue });
        return false;
      }
      return true;
    };
    /** `keep` is done once it is known that they can be opened. */
    const openBoundaries = async (boundaries: Boundaries, keep?: () => Promise<void>): Promise<void> => {
      const resolutions = await workers.compute.openBoundaries(boundaries);
      await keep?.();
      const { filter } = get();
      const resolution = fittingResolution(resolutions);
      set({ boundaries, resolutions, analysis: null, drawing: null, filter: { ...filter, resolution, area: { kind: 'gemeente' } } });
    };
    /** Damage is shown on the first screen, whatever screen was asked for. */
    const show = (status: StoreStatus): void => {
      const isNew = status.health.kind === 'damaged' && get().status.health.kind !== 'damaged';
      set(isNew ? { status, route: 'start' } : { status });
    };
    return {
      opened: db.status().health.kind === 'fresh',
      status: db.status(),
      batches: db.batches(),
      categories: [],
      boundaries: deps.boundaries,
      resolutions: deps.resolutions,
      freshness: [],
      stacked: [],
      available: null,
      lastComplete: null,
      saveState: journal.saveState(),
      log: journal.log(),
      retentionMonths: journal.settings().retentionMonths,
      dataIssue: null,
      eraseProof: null,
      start: async () => {
        journal.onSaveState((saveState) => set({ saveState, dataIssue: journal.saveIssue() ?? get().dataIssue }));
        journal.onChange(() => {
          const { retentionMonths, snapPoints } = journal.settings();
          set({ log: journal.log(), retentionMonths, snapPoints, postcodes: journal.postcodes() });
        });
        followPlaces(deps, openBoundaries);
        let seen = db.status().revision;
        db.onStatus((status) => {
          show(status);
          if (status.engine !== 'ready' || status.revision === seen) return;
          seen = status.revision;
          // An engine that dies meanwhile is filled again, and that brings us back here.
          reload().catch((cause: unknown) => console.error(cause));
        });
        if (db.status().health.kind === 'damaged') set({ route: 'start' });
        set({ status: db.status() });
        const health = journal.health();
        if (health.kind === 'damaged') set({ dataIssue: health.issue, route: 'start' });
        void get()
          .startFolder()
          .catch((cause: unknown) => console.error(cause));
        // A full disk is said by the save state; what could not be erased is tried again at the next start.
        await get()
          .expireWork()
          .catch(() => undefined);
        await db.ready;
        for (const batch of db.status().expired) journal.record('expire', batch.file, batch.account.accepted);
        seen = db.status().revision;
        // A tab that ended between storing a first own file and removing the demo city holds both.
        if (db.batches().some(({ batch }) => !batch.demo) && db.status().role === 'writer') await get().removeDemo();
        await look();
        set({ opened: true });
        fitPeriod();
        await get().refresh();
      },
      reload,
      removeBatch: async (id) => {
        const found = get().batches.find(({ batch }) => batch.id === id);
        if (!(await remove([id]))) return;
        if (found) journal.record('erase', found.batch.file, found.rows);
        await reload();
      },
      removeDemo: async () => {
        const demo = db.batches().filter(({ batch }) => batch.demo);
        if (demo.length === 0) return;
        await get().forgetDemoWork();
        await remove(demo.map(({ batch }) => batch.id));
      },
      useLines: async (file) => {
        const read = file && (await workers.files.lines(file.blob, file.name));
        if (read && !read.ok) return set({ dataIssue: read.issue });
        const { lines: _, ...rest } = get().boundaries;
        const next = read ? { ...rest, lines: read.value } : rest;
        await workers.compute.openBoundaries(next);
        await journal.chooseBoundaries(next.origin.kind === 'schematic' && !read ? null : next);
        journal.record('boundaries', file?.name ?? next.municipality.name);
        set({ boundaries: next, analysis: null, drawing: null, dataIssue: null });
        await get().refresh();
      },
      useBoundaries: async (boundaries) => {
        const { lines } = get().boundaries;
        const chosen = boundaries ?? deps.builtInBoundaries;
        // Lines lie where they lie, whatever the borders.
        const next = lines && boundaries ? { ...chosen, lines } : chosen;
        await openBoundaries(next, () => journal.chooseBoundaries(boundaries && next));
        journal.record('boundaries', next.origin.kind === 'official' ? next.origin.file : next.municipality.name);
        await db.relocate();
        await reload();
      },
      useAreaOfData: async () => {
        const area = await workers.compute.areaAround(await db.run(points()));
        if (area) await get().useBoundaries(area);
      },
      acceptDamage: async () => {
        const outcome = await db.acceptDamage();
        if (!outcome.ok) return set({ dataIssue: outcome.issue });
        journal.record('damage', 'opslag');
        await reload();
      },
      eraseAll: async () => {
        const refusal = eraseRefusal(db.status());
        if (refusal) return set({ dataIssue: refusal });
        get().leaveLive();
        await get().leaveFolder();
        await journal.erase();
        await deps.pilot.erase();
        const outcome = await db.eraseAll();
        if (!outcome.ok) return set({ dataIssue: outcome.issue });
        set({ selected: null, pilots: null });
        if (get().boundaries !== deps.builtInBoundaries) await openBoundaries(deps.builtInBoundaries);
        await reload();
        set({ eraseProof: outcome.value });
      },
      setRetention: (months) => journal.changeSettings({ retentionMonths: months }),
      dismissDataIssue: () => {
        if (journal.health().kind === 'damaged') void journal.acceptDamage();
        set({ dataIssue: null });
      },
    };
  };
}
