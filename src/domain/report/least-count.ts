/** Counts under it are not shown to others than the team, unless the team says otherwise. */
export const LEAST_COUNT = 5;
/** The lowest that a team can choose. */
export const LOWEST_COUNT = 3;
