import type { Issue } from '../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../domain/text/exchange-issues.ts';
import { filterWords } from '../domain/text/filter-words.ts';
import { type BackupState, backupState } from '../domain/work/backup-due.ts';
import { type FileContents, type FileOrigin, TEAM_FILE } from '../domain/work/exchange-file.ts';
import { type FileAccount, totalsOf } from '../domain/work/merge-account.ts';
import type { Pack } from '../domain/work/pack.ts';
import { packWork } from '../domain/work/pack-work.ts';
import type { FileRequest, Opened } from '../journal/exchange/exchange.ts';
import { baseName } from '../report/file-name.ts';
import { buurtCodesOf, packOf } from '../report/pack.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { isDemo } from './is-demo.ts';
import { sumsOf } from './pack-sums.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

/** How far a file is that comes in or goes out. */
export type ExchangeState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading' | 'writing' | 'merging' }
  /** Waits for its passphrase; `wrong` after one that did not fit. */
  | { readonly stage: 'locked'; readonly file: string; readonly origin: FileOrigin; readonly wrong: boolean }
  | { readonly stage: 'merged'; readonly account: FileAccount }
  | { readonly stage: 'made'; readonly file: string; readonly contents: FileContents; readonly facts: number; readonly sealed: boolean }
  | { readonly stage: 'failed'; readonly issue: Issue };

export interface ExchangeSlice {
  readonly exchange: ExchangeState;
  /** Figures that came in packs, one per wijk. */
  readonly packs: readonly Pack[];
  /** Why nothing may be said here, null when it may. */
  readonly readOnly: Issue | null;
  readonly backup: BackupState;
  makeTeamFile(passphrase: string | null): Promise<void>;
  makePack(wijk: string, withHomes: boolean, passphrase: string | null): Promise<void>;
  makeBackup(passphrase: string): Promise<void>;
  /** Opens a file of any of the three kinds; merges at once unless it is locked. */
  openTeamFile(file: { readonly name: string; readonly blob: Blob }): Promise<void>;
  unlockTeamFile(passphrase: string): Promise<void>;
  closeExchange(): void;
}

const NAMES: Record<FileContents, string> = { team: 'team', pack: 'pakket', backup: 'reservekopie' };

export function exchangeSlice(deps: Deps): Slice<ExchangeSlice> {
  const { journal } = deps;
  return (set, get) => {
    let waiting: { readonly name: string; readonly opened: Extract<Opened, { stage: 'locked' }> } | null = null;

    const backupNow = (): BackupState => {
      const facts = journal.facts();
      return backupState(facts.length, facts[0]?.at ?? null, journal.lastBackup(), deps.now());
    };
    journal.onChange(() => {
      const packs = journal.packs();
      const same = packs.length === get().packs.length && packs.every((pack, i) => pack === get().packs[i]);
      const [backup, known] = [backupNow(), get().backup];
      const sameBackup =
        backup.last === known.last && backup.facts === known.facts && backup.changes === known.changes && backup.due === known.due;
      set({ packs: same ? get().packs : packs, readOnly: journal.readOnly(), backup: sameBackup ? known : backup });
    });

    const base = () => ({ app: deps.version, demo: isDemo(get().batches) });
    /** Writes a file, offers it as a download and says so in the log. */
    const make = async (request: FileRequest, what: string): Promise<void> => {
      const blob = await (await journal.exchange()).write(request);
      const name = `brandpunt-${what}-${deps.now().toISOString().slice(0, 10)}${TEAM_FILE}`;
      const facts = request.contents === 'pack' ? request.ids.size : journal.facts().length;
      deps.save(blob, name);
      journal.record('export', name, facts);
      set({ exchange: { stage: 'made', file: name, contents: request.contents, facts, sealed: request.passphrase !== null } });
    };
    const attempt = async (stage: 'reading' | 'writing' | 'merging', work: () => Promise<void>): Promise<void> => {
      set({ exchange: { stage } });
      try {
        await work();
      } catch (cause) {
        set({ exchange: { stage: 'failed', issue: EXCHANGE_ISSUES.broken } });
        throw cause;
      }
    };

    const merge = async (name: string, opened: Extract<Opened, { stage: 'open' }>): Promise<void> => {
      if (journal.readOnly()) return set({ exchange: { stage: 'failed', issue: journal.readOnly()! } });
      set({ exchange: { stage: 'merging' } });
      const keepKey = get().batches.some(({ batch }) => !batch.demo);
      const taken = await (await journal.exchange()).take(name, opened, keepKey);
      if (!taken.ok) return set({ exchange: { stage: 'failed', issue: taken.issue } });
      journal.record(opened.origin.contents === 'backup' ? 'restore' : 'merge', name, totalsOf(taken.value).added);
      await get().expireWork();
      if (taken.value.restored.includes('boundaries')) {
        const boundaries = await journal.boundaries();
        if (boundaries) await get().useBoundaries(boundaries);
      }
      set({ exchange: { stage: 'merged', account: taken.value } });
    };

    return {
      exchange: { stage: 'idle' },
      packs: journal.packs(),
      readOnly: journal.readOnly(),
      backup: backupNow(),
      makeTeamFile: (passphrase) => attempt('writing', () => make({ ...base(), contents: 'team', passphrase }, NAMES.team)),
      makePack: (wijk, withHomes, passphrase) =>
        attempt('writing', async () => {
          const made = await packFor(deps, get(), wijk, withHomes);
          if (!made) return set({ exchange: { stage: 'failed', issue: EXCHANGE_ISSUES.noPlaces } });
          const { pack, about, ids } = made;
          await make({ ...base(), contents: 'pack', passphrase, pack, about, ids }, `${NAMES.pack}-${baseName(pack.name)}`);
        }),
      makeBackup: (passphrase) =>
        attempt('writing', async () => {
          await make({ ...base(), contents: 'backup', passphrase }, NAMES.backup);
          journal.noteBackup({ at: deps.now().toISOString(), facts: journal.facts().length });
        }),
      openTeamFile: ({ name, blob }) =>
        attempt('reading', async () => {
          waiting = null;
          const read = await (await journal.exchange()).open(blob);
          if (!read.ok) return set({ exchange: { stage: 'failed', issue: read.issue } });
          if (read.value.stage === 'open') return merge(name, read.value);
          waiting = { name, opened: read.value };
          set({ exchange: { stage: 'locked', file: name, origin: read.value.origin, wrong: false } });
        }),
      unlockTeamFile: (passphrase) =>
        attempt('reading', async () => {
          if (!waiting) return set({ exchange: { stage: 'idle' } });
          const { name, opened } = waiting;
          const inside = await opened.unlock(passphrase);
          if (!inside.ok && inside.issue.code === EXCHANGE_ISSUES.passphrase.code)
            return set({ exchange: { stage: 'locked', file: name, origin: opened.origin, wrong: true } });
          waiting = null;
          if (!inside.ok) return set({ exchange: { stage: 'failed', issue: inside.issue } });
          if (inside.value.stage === 'open') await merge(name, inside.value);
        }),
      closeExchange: () => {
        waiting = null;
        set({ exchange: { stage: 'idle' } });
      },
    };
  };
}

/** Null when the map does not show every hotspot of the wijk: none calculated, or an area chosen that leaves some out. */
async function packFor(deps: Deps, state: AppState, wijk: string, withHomes: boolean) {
  const { analysis, analysisState, filter, lens, boundaries, batches } = state;
  const whole = filter.area.kind === 'gemeente' || (filter.area.kind === 'wijk' && filter.area.code === wijk);
  if (!analysis || analysisState !== 'ready' || lens !== 'ongewoon' || !whole) return null;
  const { about, ids, homes } = packWork(deps.journal.facts(), buurtCodesOf(wijk, boundaries), withHomes);
  const places = [];
  for (const place of placesOf({ analysis })) places.push({ place, sums: await sumsOf(deps, state, place) });
  const pack = packOf({
    wijk,
    boundaries,
    categories: deps.db.categories(),
    resolution: filter.resolution,
    period: filter.period,
    filter: filterWords(filter, lens, boundaries, deps.db.categories()),
    places,
    homes,
    withHomes,
    madeAt: deps.now().toISOString(),
    demo: isDemo(batches),
  });
  return { pack, about, ids };
}
