import type { Issue } from '../issue.ts';

/** What the journal (dossiers, plans, settings, mappings, log) says when something is wrong. */
export const JOURNAL_TEXT = {
  full: {
    code: 'journal.full',
    what: 'Er is geen ruimte meer op dit apparaat. De laatste wijziging is niet opgeslagen.',
    safe: 'Alles van daarvoor is opgeslagen. De wijziging staat nog wel op het scherm.',
    todo: 'Maak ruimte vrij op de schijf. Brandpunt probeert het bij de volgende wijziging opnieuw.',
  },
  failed: {
    code: 'journal.failed',
    what: 'De laatste wijziging kon niet worden opgeslagen.',
    safe: 'Alles van daarvoor is opgeslagen. De wijziging staat nog wel op het scherm.',
    todo: 'Sluit andere tabbladen van Brandpunt en vernieuw daarna de pagina.',
  },
  damaged: {
    code: 'journal.damaged',
    what: 'Een deel van de dossiers, instellingen, kolomkeuzes en het logboek is verdwenen of niet meer te lezen.',
    safe: 'Wat nog te lezen is, wordt gebruikt.',
    todo: 'Zet een reservekopie terug of open een teambestand van een collega; wat er nog is, blijft staan.',
  },
} as const satisfies Record<string, Issue>;
