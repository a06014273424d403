import type { PostcodeSource } from '../domain/postcode-table.ts';
import type { DemoFile, Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface PostcodeSlice {
  /** Which table of postcodes is loaded, null when none. */
  readonly postcodes: PostcodeSource | null;
  /** Places the rows without coordinates of files that are opened from now on. */
  loadPostcodes(file: DemoFile): Promise<void>;
  removePostcodes(): Promise<void>;
}

export function postcodeSlice({ journal, workers }: Deps): Slice<PostcodeSlice> {
  return (set) => ({
    postcodes: journal.postcodes(),
    loadPostcodes: async ({ name, blob }) => {
      const read = await workers.files.postcodes(blob, name);
      if (!read.ok) return set({ dataIssue: read.issue });
      await journal.choosePostcodes(read.value);
      journal.record('postcodes', name, read.value.codes.length);
      set({ postcodes: journal.postcodes(), dataIssue: null });
    },
    removePostcodes: async () => {
      const before = journal.postcodes();
      await journal.choosePostcodes(null);
      journal.record('postcodesAway', before?.file ?? '', before?.count ?? null);
      set({ postcodes: null });
    },
  });
}
