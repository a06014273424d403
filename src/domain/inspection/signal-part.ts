import type { CategoryId } from '../category.ts';
import { categoryOf } from '../reference.ts';

/** The parts of the score that count incidents. */
export const INCIDENT_PARTS = ['meldingen', 'drugs', 'diefstal'] as const;
export type IncidentPart = (typeof INCIDENT_PARTS)[number];

/** Says too much about who lives or sleeps somewhere to weigh in where to inspect: care, people without a home, home nuisance. */
const LEFT_OUT_THEMES: readonly string[] = ['zorg', 'woonoverlast', 'onbekend'];
const LEFT_OUT: readonly string[] = ['melding.zwervers', 'politie.zwervers'];
const DRUGS: readonly string[] = ['melding.ondermijning'];

/** In which part of the score an incident counts, null when it does not. */
export function incidentPart(id: CategoryId): IncidentPart | null {
  const category = categoryOf(id);
  if (!category || LEFT_OUT_THEMES.includes(category.theme) || LEFT_OUT.includes(id)) return null;
  if (category.theme === 'drugs' || DRUGS.includes(id)) return 'drugs';
  if (category.source === 'melding') return 'meldingen';
  return category.theme === 'vvc' ? 'diefstal' : null;
}
