import type { Boundaries } from '../domain/area.ts';
import type { OwnDate } from '../domain/calendar/own-dates.ts';
import type { Issue } from '../domain/issue.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { PostcodeSource, PostcodeTable } from '../domain/postcode-table.ts';
import type { SnapPoint } from '../domain/snap-point.ts';
import type { OwnTrendGroup } from '../domain/trend/trend-group.ts';
import type { FactId } from '../domain/work/fact.ts';
import type { Pack } from '../domain/work/pack.ts';
import type { FactDraft, WorkFact } from '../domain/work/work-fact.ts';
import type { Exchange } from './exchange/exchange.ts';
import type { Live } from './exchange/live.ts';
import type { FolderOptions, SharedFolder } from './exchange/shared-folder.ts';

/** `saved` is only said after the browser reported the change on the disk. */
export type SaveState = 'saved' | 'saving' | 'failed';

/** Whether a change was made in this tab. */
export type ChangedBy = 'here' | 'elsewhere';

export type JournalHealth = { readonly kind: 'fresh' } | { readonly kind: 'ok' } | { readonly kind: 'damaged'; readonly issue: Issue };

export interface Settings {
  /** Months after which a new batch is to be erased, null to keep it. */
  readonly retentionMonths: number | null;
  /** Role in which the app is used (`analist`), written in the log; never a person's name. */
  readonly role: string;
  /** Dates that the user added to the calendar. */
  readonly ownDates: readonly OwnDate[];
  /** Points whose rows count as without a location. */
  readonly snapPoints: readonly SnapPoint[];
  /** Choices of categories that the user gave a name. */
  readonly trendGroups: readonly OwnTrendGroup[];
}

/** What was done with the data, when and in which role: no persons, no contents. */
export interface LogEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly role: string;
  readonly action: LogAction;
  /** File, report or part of the store it was done to. */
  readonly what: string;
  /** Rows concerned, null when that says nothing. */
  readonly rows: number | null;
}
export type LogAction =
  | 'import'
  | 'erase'
  | 'expire'
  | 'export'
  | 'boundaries'
  | 'damage'
  | 'merge'
  | 'restore'
  | 'snapPoint'
  | 'snapPointBack'
  | 'postcodes'
  | 'postcodesAway'
  | 'leastCount';

/** The last backup that was made here, and how many facts there were then. */
export interface Backup {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly facts: number;
}

/** The people's work: read at once from memory, saved in the order of the changes. */
export interface Journal {
  health(): JournalHealth;
  saveState(): SaveState;
  /** What is wrong while the state is `failed`. */
  saveIssue(): Issue | null;
  onSaveState(listener: (state: SaveState) => void): () => void;
  /** Called after a change, with where it was made. */
  onChange(listener: (from: ChangedBy) => void): () => void;
  /** Resolves when everything changed so far is on the disk; rejects when that failed. */
  flushed(): Promise<void>;

  mappings(): readonly ColumnMapping[];
  mappingOf(shape: string): ColumnMapping | null;
  rememberMapping(mapping: ColumnMapping): void;
  forgetMapping(shape: string): void;

  /** The boundaries that replaced the built-in ones, null while those are used. */
  boundaries(): Promise<Boundaries | null>;
  /** Another one for other boundaries, null while the built-in ones are used. */
  boundariesKey(): string | null;
  chooseBoundaries(boundaries: Boundaries | null): Promise<void>;

  /** Which table of postcodes was loaded, null when none. */
  postcodes(): PostcodeSource | null;
  /** The table itself, null when there is none or it cannot be read any more. */
  postcodeTable(): Promise<PostcodeTable | null>;
  choosePostcodes(table: PostcodeTable | null): Promise<void>;

  settings(): Settings;
  changeSettings(change: Partial<Settings>): void;

  /** Oldest first. */
  log(): readonly LogEntry[];
  record(action: LogAction, what: string, rows?: number | null): void;

  /** Everything people said, in order, what was withdrawn included (`standingFacts` leaves that out). */
  facts(): readonly WorkFact[];
  /** Why nothing may be said here, null when it may: a newer version wrote here, or a file of one was opened. */
  readOnly(): Issue | null;
  /** Says facts in one change, in the role of the settings; gives them back as they are kept. None while it is read-only. */
  addFacts(drafts: readonly FactDraft[]): readonly WorkFact[];
  /** Takes the content of facts away for good, also where this journal is merged into another. Resolves when it is off the disk. */
  eraseFacts(ids: readonly FactId[]): Promise<void>;
  /** A random name of this browser, to tell devices apart in a history. */
  device(): string;

  /** The newest figures of each wijk that came in a pack. */
  packs(): readonly Pack[];
  /** Files that leave this browser and come in; loaded when it is first asked for. */
  exchange(): Promise<Exchange>;
  /** Name of the folder in which browsers see each other's work, null when none was chosen. */
  folderName(): string | null;
  sharedFolder(options: Omit<FolderOptions, 'bench' | 'exchange' | 'database'>): Promise<SharedFolder>;
  /** Works live with others in a room on a server of the organisation; the library is loaded only then. */
  joinLive(origin: string, room: string): Promise<Live>;
  lastBackup(): Backup | null;
  noteBackup(backup: Backup): void;

  /** Key for hashes of reporters: made on the first call, not extractable; only an encrypted backup takes it along. */
  hmacKey(): Promise<CryptoKey>;

  /** Goes on with what is left of a damaged journal. */
  acceptDamage(): Promise<void>;

  /** Forgets everything, the key included; the journal goes on empty. */
  erase(): Promise<void>;
  close(): Promise<void>;
}
