import { looksPersonal } from '../domain/personal/detectors.ts';

const MOST_OF_CELL = 60;
const MOST_OF_ROW = 300;

/** A cell of a list as it may be shown while nothing is taken in yet. */
export const shownCell = (text: string): string => (looksPersonal(text) ? '•••' : text.slice(0, MOST_OF_CELL));

/** The cells of a rejected row that are used and tell no story, so that it can be found again without what the file says of persons. */
export const shownRow = <Role extends string>(cells: readonly string[], roles: readonly Role[], hidden: readonly Role[]): string =>
  cells
    .filter((_, i) => !hidden.includes(roles[i] as Role))
    .map(shownCell)
    .join(' | ')
    .slice(0, MOST_OF_ROW);
