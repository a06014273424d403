import { plural } from './format.ts';

/** The quiet line above the work when a backup is due; apart from the other words of exchange, because it is there from the start. */
export const BACKUP_NOTICE = {
  due: (changes: number): string =>
    `Er ${changes === 1 ? 'staat' : 'staan'} ${plural(changes, 'wijziging', 'wijzigingen')} op deze computer die in geen reservekopie ${changes === 1 ? 'zit' : 'zitten'}. Maak er nu een en bewaar hem ergens anders.`,
  link: 'Naar de reservekopie',
} as const;
