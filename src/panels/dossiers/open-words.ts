/** Words in the place of a dossier's id that open something about many of them. */
export const MEETING_OPEN = 'vergadering';
export const PAPER_OPEN = 'afdruk';
