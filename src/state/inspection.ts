/** What a file turned out to be, for the panels. */
export type { InspectedColumn, Inspection } from '../workers/client-types.ts';
