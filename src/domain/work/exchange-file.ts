/** What a file between browsers holds: all work, the work and figures of one wijk, or everything that the journal keeps. */
export const FILE_CONTENTS = ['team', 'pack', 'backup'] as const;
export type FileContents = (typeof FILE_CONTENTS)[number];

/** What a file says about itself; it can be read without the passphrase and not be changed unseen. */
export interface FileOrigin {
  readonly contents: FileContents;
  /** Version of the app that made it. */
  readonly app: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Role and browser that made it; never a person's name. */
  readonly role: string;
  readonly device: string;
  /** Code of the wijk of a pack, else null. */
  readonly area: string | null;
  /** Made from the synthetic city. */
  readonly demo: boolean;
}

/** Ending of every file between browsers. */
export const TEAM_FILE = '.team';

/** What every such file begins with, whatever it is called. */
export const TEAM_FILE_START = 'BRANDPUNT-TEAM\n';

/** Largest file that is read. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** Fewest signs of a passphrase. */
export const LEAST_PASSPHRASE = 12;

export const isTeamFileName = (name: string): boolean => name.toLowerCase().endsWith(TEAM_FILE);
