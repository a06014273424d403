import type { Boundaries } from '../domain/area.ts';
import type { Deps } from './deps.ts';

/**
 * Places the rows of this tab again when another tab chose other boundaries or set points aside: the tables are per tab.
 * @param open takes boundaries into use
 */
export function followPlaces(
  { db, journal, builtInBoundaries }: Pick<Deps, 'db' | 'journal' | 'builtInBoundaries'>,
  open: (boundaries: Boundaries) => Promise<void>,
): void {
  const chosen = () => ({ boundaries: journal.boundariesKey(), points: JSON.stringify(journal.settings().snapPoints) });
  let known = chosen();
  let following = Promise.resolve();
  journal.onChange((from) => {
    const [before, now] = [known, chosen()];
    known = now;
    if (from === 'here' || (before.boundaries === now.boundaries && before.points === now.points)) return;
    following = following
      .then(async () => {
        if (before.boundaries !== now.boundaries) await open((await journal.boundaries()) ?? builtInBoundaries);
        await db.relocate();
      })
      .catch((cause: unknown) => console.error(cause));
  });
}
