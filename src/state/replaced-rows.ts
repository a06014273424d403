import type { ImportAccount } from '../domain/batch.ts';
import { incidentLine } from '../domain/text/incident-line.ts';
import { rowsByKey } from '../queries/quality/rows-by-key.ts';
import type { Deps } from './deps.ts';

/** The account with what the replaced rows said before, as they are still stored. */
export async function withOldValues(db: Deps['db'], account: ImportAccount, replacedKeys: BigUint64Array): Promise<ImportAccount> {
  if (replacedKeys.length === 0) return account;
  const rows = await db.run(rowsByKey(Array.from(replacedKeys)));
  const categories = db.categories();
  const before = new Map(rows.map((row) => [row.key, incidentLine({ ...row, category: categories[row.category]?.label ?? '' })]));
  return {
    ...account,
    replacements: account.replacements.map((replacement, i) => ({ ...replacement, before: before.get(replacedKeys[i]!) ?? '' })),
  };
}
