/** What a file turned out to be, for the panels. */
export type { Inspection } from '../workers/client-types.ts';
