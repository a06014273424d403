import type { Journal } from './journal.ts';

export interface JournalOptions {
  /** Prefix of everything kept on the device; another name is another journal. */
  readonly name?: string;
}

/** Reads the document back and checks that it is whole. */
export async function openJournal(_options: JournalOptions = {}): Promise<Journal> {
  throw new Error('not built yet');
}
