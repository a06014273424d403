import type { BuurtCode, WijkCode } from '../area.ts';
import type { CategoryId } from '../category.ts';
import { bad, good, type Outcome } from '../issue.ts';
import { PILOT_ISSUES } from '../text/pilot.ts';
import { day } from '../work/shape.ts';

/**
 * All there is about one return in the ex-detainee pilot: an area, a date and a kind of crime. There is no field for a
 * person, and no text.
 */
export interface PilotRecord {
  /** Made here, says nothing. */
  readonly id: string;
  readonly area: BuurtCode | WijkCode;
  /** Calendar day, `2025-06-01`. */
  readonly on: string;
  readonly category: CategoryId;
}

export type PilotDraft = Omit<PilotRecord, 'id'>;

const FIELDS = ['area', 'category', 'on'];
const AREA = /^(BU\d{8}|WK\d{6})$/;

/**
 * Judges what somebody wants to keep. Exactly three fields, each of them a code, a date or a known kind: a name, a note or
 * anything else that a value could carry is refused whole, not cut off.
 * @param known category ids that there are
 */
export function judgePilot(value: unknown, known: readonly string[]): Outcome<PilotDraft> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(PILOT_ISSUES.refused);
  const found = value as Record<string, unknown>;
  if (JSON.stringify(Object.keys(found).sort()) !== JSON.stringify(FIELDS)) return bad(PILOT_ISSUES.refused);
  const { area, on, category } = found;
  if (typeof area !== 'string' || !AREA.test(area)) return bad(PILOT_ISSUES.refused);
  if (!day(on)) return bad(PILOT_ISSUES.noDate);
  if (typeof category !== 'string' || !known.includes(category)) return bad(PILOT_ISSUES.refused);
  return good({ area, on, category } as PilotDraft);
}
