/** What a file may at most ask of the computer; beyond it there is an issue, never a hang. */
export const LIMITS = {
  /** Bytes of a file on disk; refused before a byte is read. */
  fileBytes: 2 * 2 ** 30,
  /** Characters in one record, quoted line breaks included. */
  recordLength: 1_000_000,
  columns: 2_000,
  /** Output over input of a compressed file; ordinary CSV stays under 100. */
  inflateRatio: 200,
  /** Inflated bytes before the ratio counts. */
  inflateGrace: 32 * 2 ** 20,
  /** Inflated bytes of a file that is streamed, and of one that must be held whole. */
  inflatedStream: 4 * 2 ** 30,
  inflatedWhole: 256 * 2 ** 20,
  zipEntries: 10_000,
  /** Texts of the shared table of a workbook, and their characters together. */
  sharedStrings: 3_000_000,
  sharedCharacters: 150_000_000,
  /** Rejected rows that are kept with their fields. */
  rejectedKept: 100_000,
  unknownCategories: 2_000,
  rows: 6_000_000,
} as const;
