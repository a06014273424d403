/** Who fills in a field: the app from how it runs now, or the municipality. */
export type RegisterValue = { readonly by: 'app'; readonly text: string } | { readonly by: 'gemeente'; readonly ask: string };

export interface RegisterField {
  /** Name in the publication standard of the Algoritmeregister. */
  readonly key: string;
  /** Name for people. */
  readonly label: string;
  readonly value: RegisterValue;
}

/** One algorithm in the form of the Algoritmeregister. */
export interface RegisterEntry {
  readonly id: string;
  readonly fields: readonly RegisterField[];
}

/** A heading with lines under it. */
export interface AnnexPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** How the app runs now, as far as the register and the annex tell it. */
export interface RunningSetup {
  readonly municipality: string;
  readonly version: string;
  /** ISO day. */
  readonly day: string;
  readonly signal: {
    readonly historyMonths: number;
    readonly exceptions: string;
    readonly alphaPercent: number;
    readonly resolution: number;
    readonly cells: number | null;
    readonly tests: number | null;
    readonly barriers: string;
  };
  /** Rules of screening in words, those that are on. */
  readonly rules: readonly string[];
  /** Version of the weights and the points per part, in words. */
  readonly weights: { readonly version: number; readonly parts: readonly string[] };
  /** Files that are loaded: name, accepted rows, columns that were not kept with why. */
  readonly files: readonly { readonly name: string; readonly accepted: number; readonly dropped: readonly string[] }[];
  readonly demo: boolean;
  readonly retentionMonths: number | null;
  /** What the host of the app allows: base map and boundaries, open figures, a server of the organisation to work live. */
  readonly pdok: boolean;
  readonly openData: boolean;
  readonly live: boolean;
  readonly textScreened: number;
  /** Counts under it are not shown to others; day and role of who set it, null when it is that of the app. */
  readonly leastCount: { readonly least: number; readonly set: { readonly day: string; readonly role: string } | null };
}
