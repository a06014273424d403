import { totalsOf } from '../domain/work/merge-account.ts';
import type { FolderState } from '../domain/work/shared-folder.ts';
import type { SharedFolder } from '../journal/exchange/shared-folder.ts';
import type { Deps } from './deps.ts';
import { isDemo } from './is-demo.ts';
import type { Slice } from './slice.ts';

export interface FolderSlice {
  /** Null until the screen or an earlier choice asks for it. */
  readonly folder: FolderState | null;
  /** Goes on with the folder that was chosen before, if any. */
  startFolder(): Promise<void>;
  /** Looks what the browser can do, for the screen. */
  openFolder(): Promise<void>;
  chooseFolder(passphrase: string | null): Promise<void>;
  allowFolder(passphrase: string | null): Promise<void>;
  exchangeFolder(): Promise<void>;
  leaveFolder(): Promise<void>;
}

/** Milliseconds between looks at the folder, and after a change here before it is written. */
const EVERY = 30_000;
const SOON = 2000;

export function folderSlice({ journal, version }: Deps): Slice<FolderSlice> {
  return (set, get) => {
    let opening: Promise<SharedFolder> | null = null;
    let soon: ReturnType<typeof setTimeout> | null = null;

    const isLinked = (): boolean => get().folder?.kind === 'linked';
    const isVisible = (): boolean => typeof document === 'undefined' || document.visibilityState === 'visible';
    const exchange = async (): Promise<void> => {
      if (isLinked() && !journal.readOnly()) await (await opened()).exchange();
    };
    const open = async (): Promise<SharedFolder> => {
      const folder = await journal.sharedFolder({
        app: version,
        isDemo: () => isDemo(get().batches),
        onMerged: (account) => {
          journal.record('merge', account.file, totalsOf(account).added);
          void get().expireWork();
        },
      });
      set({ folder: folder.state() });
      folder.listen(() => set({ folder: folder.state() }));
      setInterval(() => void (isVisible() && exchange()), EVERY);
      journal.onChange(() => {
        if (soon !== null || !isLinked()) return;
        soon = setTimeout(() => {
          soon = null;
          void exchange();
        }, SOON);
      });
      return folder;
    };
    const opened = (): Promise<SharedFolder> => {
      opening ??= open();
      return opening;
    };

    return {
      folder: null,
      startFolder: async () => {
        if (journal.folderName() !== null) await opened();
      },
      openFolder: async () => {
        await opened();
      },
      chooseFolder: async (passphrase) => (await opened()).choose(passphrase),
      allowFolder: async (passphrase) => (await opened()).allow(passphrase),
      exchangeFolder: exchange,
      leaveFolder: async () => {
        if (opening) await (await opening).leave();
      },
    };
  };
}
