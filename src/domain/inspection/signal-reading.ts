import type { LwoKind, LwoSignal } from './lwo-signal.ts';

/** What a column of a register of signals can be; there is none for a person, an address or a story. */
export const SIGNAL_ROLES = ['id', 'kind', 'date', 'x', 'y', 'buurt', 'partners', 'outcome', 'passedOn', 'ignore'] as const;
export type SignalRole = (typeof SIGNAL_ROLES)[number];

/** How a register is read; guessed from the file, changed by the user, then obeyed. */
export interface SignalPlan {
  /** A role per column. */
  readonly roles: readonly SignalRole[];
  /** Kind of the rows that name none. */
  readonly kind: LwoKind;
  readonly crs: 'rd' | 'wgs84';
  readonly decimal: 'comma' | 'point';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
}

/** What the user decides of a plan; an order that is given was chosen. */
export interface SignalChoice {
  readonly roles: SignalPlan['roles'];
  readonly kind: LwoKind;
  readonly dateOrder?: SignalPlan['dateOrder'];
}

/** Why a record was left out; each has a Dutch sentence. */
export type SignalRejection = 'place' | 'far' | 'buurt' | 'date' | 'outcome' | 'passedOn' | 'twice' | 'personal' | 'broken';

/** records = accepted + duplicates + rejected + notData, always. */
export interface SignalAccount {
  readonly records: number;
  readonly accepted: number;
  /** Rows that say again what stands already, in the file or before. */
  readonly duplicates: number;
  readonly rejected: number;
  readonly notData: number;
  /** Rows of which the kind is in no list: kept as the kind "anders". */
  readonly otherKind: number;
  /** Rows that say something new about a signal that stands already. */
  readonly changed: number;
  readonly rejectedRows: readonly { readonly line: number; readonly why: SignalRejection; readonly text: string }[];
}

/** A signal of the file, with the day on which it was passed on. */
export interface ReadSignal extends LwoSignal {
  readonly passedOn: string;
}

export interface SignalReading {
  readonly headers: readonly string[];
  readonly plan: SignalPlan;
  /** What must be there before it can be taken in. */
  readonly missing: readonly ('place' | 'date' | 'dateOrder')[];
  /** Columns about persons: never taken in. */
  readonly refused: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly account: SignalAccount;
  /** Signals that are new, or of which something is new. */
  readonly signals: readonly ReadSignal[];
}
