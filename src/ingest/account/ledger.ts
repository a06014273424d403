import type { ImportAccount, RejectedRow } from '../../domain/batch.ts';
import type { ColumnMapping } from '../../domain/mapping.ts';
import { looksPersonal } from '../../domain/personal/detectors.ts';
import { MASKED, REJECT_TEXT, REJECTED_HEADERS, type RejectReason } from '../../domain/text/import.ts';
import { LIMITS } from '../limits.ts';

const PRIVATE_ROLES: readonly string[] = ['ignore', 'reporter', 'screenText'];

/** Counts what became of every record of one file. */
export class Ledger {
  records = 0;
  accepted = 0;
  duplicates = 0;
  rejected = 0;
  notData = 0;
  replaced = 0;
  readonly notes = new Map<string, number>();
  readonly #rows: RejectedRow[] = [];
  readonly #shown: ColumnMapping['columns'];
  readonly #allShown: boolean;

  constructor(mapping: ColumnMapping, headers: readonly string[]) {
    this.#shown = mapping.columns.filter(({ role, index }) => !PRIVATE_ROLES.includes(role) && index < headers.length);
    this.#allShown = this.#shown.length === headers.length;
  }

  note(code: string, by = 1): void {
    this.notes.set(code, (this.notes.get(code) ?? 0) + by);
  }

  /** A record whose fields were read but do not make an incident. */
  reject(line: number, reason: RejectReason, cells: readonly string[]): void {
    this.#reject(line, reason, () => this.#shown.map(({ header, index }) => [header, masked(cells[index] ?? '')]));
  }

  /** A record without trustworthy fields; its text is kept only when every column of the file is one that is stored. */
  breakRow(line: number, reason: RejectReason, text: string): void {
    this.#reject(line, reason, () => (this.#allShown && text !== '' ? [[REJECTED_HEADERS.text, masked(text)]] : []));
  }

  #reject(line: number, reason: RejectReason, fields: () => (readonly [string, string])[]): void {
    this.rejected++;
    if (this.#rows.length < LIMITS.rejectedKept) this.#rows.push({ line, reason: REJECT_TEXT[reason], fields: fields() });
    else this.note('rejectedNotKept');
  }

  /** The account; throws when it does not balance, because then a row was lost by us. */
  close(rest: Pick<ImportAccount, 'droppedColumns' | 'replacements'>): ImportAccount {
    const { records, accepted, duplicates, rejected, notData, replaced } = this;
    if (records !== accepted + duplicates + rejected + notData || replaced > accepted) {
      throw new Error(
        `account does not balance: ${records} records, ${accepted} + ${duplicates} + ${rejected} + ${notData}, ${replaced} replaced`,
      );
    }
    return {
      records,
      accepted,
      duplicates,
      rejected,
      notData,
      replaced,
      notes: Object.fromEntries(this.notes),
      rejectedRows: this.#rows,
      ...rest,
    };
  }
}

/** A copy, so that a kept field does not keep the piece of the file that it came from. */
const masked = (text: string): string => (looksPersonal(text.slice(0, 1000)) ? MASKED : ` ${text.slice(0, 1000)}`.slice(1));
