import type { CategoryId } from '../../domain/category.ts';
import { type CellId, DEFAULT_RESOLUTION, RESOLUTIONS } from '../../domain/cell.ts';
import type { EffectAsk } from '../../domain/effect/effect-ask.ts';
import { EFFECT_MONTHS, EFFECT_RING, type EffectComparison } from '../../domain/effect/effect-request.ts';
import { addMonths, type Month, monthFromIso, monthsOf, monthToIso } from '../../domain/time/month.ts';
import type { DossierPlace } from '../../domain/work/dossier-facts.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { startMonth } from './start-month.ts';

/** Months between the flag and the start from which those alone are the months before. */
const FEWEST = 3;

const openingOf = ({ facts }: Dossier) => facts.find((fact) => fact.kind === 'dossier.opened') ?? null;

/** Where people acted: the place as it was seen last before the start. */
function placeActedOn(dossier: Dossier, opening: DossierPlace, start: Month): DossierPlace {
  const known = [opening, ...dossier.seen.map(({ place }) => place)];
  return known
    .filter(({ to, cells }) => to < start && cells.length > 0)
    .reduce((last, place) => (place.to >= last.to ? place : last), opening);
}

/**
 * Months before: those between the flag and the start when there are three or more, because they show how it was when
 * people chose to act and did not cause the choice; else a year, the flagged months left out. Where partners brought the
 * place in, no month caused it and a year counts in full.
 */
function monthsBefore(opening: DossierPlace, start: Month): number {
  const between = start - opening.to - 1;
  return between >= FEWEST ? Math.min(between, EFFECT_MONTHS) : EFFECT_MONTHS;
}

/** The first day of the month after: where a plan that has not begun could begin. */
const nextMonth = (today: string): string => dayOf(addMonths(monthFromIso(today.slice(0, 7))!, 1));

/** The first day of a month. */
const dayOf = (month: Month): string => `${monthToIso(month)}-01`;

/**
 * What is to be measured of a dossier; of one whose plan has not begun, what could be seen. Null where there is no place
 * on the map, as of woonoverlast.
 * @param others all dossiers: places where people acted too are never compared with
 * @param today `2026-11-23`
 */
export function askOfDossier(dossier: Dossier, others: readonly Dossier[], today: string): EffectAsk | null {
  const opened = openingOf(dossier);
  if (!opened || opened.place.cells.length === 0) return null;
  const opening = opened.place;
  const on = dossier.started?.on ?? nextMonth(today);
  const { start } = startMonth(on);
  const place = placeActedOn(dossier, opening, start);
  const resolution = RESOLUTIONS.find((r) => r === place.resolution) ?? DEFAULT_RESOLUTION;
  const end = dayOf(addMonths(start, EFFECT_MONTHS));
  const acted = others.filter(
    (other) => other.id !== dossier.id && other.place.resolution === resolution && (other.started?.on ?? end) < end,
  );
  const comparison: EffectComparison = dossier.comparison
    ? { kind: 'area', area: { kind: 'cells', cells: dossier.comparison.cells as readonly CellId[] } }
    : { kind: 'matched', without: [] };
  return {
    resolution,
    categories: dossier.categories as readonly CategoryId[],
    target: { kind: 'cells', cells: place.cells as readonly CellId[] },
    on,
    flagged: opened.flagged ? monthsOf({ from: opening.from as Month, to: opening.to as Month }) : [],
    before: opened.flagged ? monthsBefore(opening, start) : EFFECT_MONTHS,
    after: EFFECT_MONTHS,
    ring: EFFECT_RING,
    comparison,
    except: acted.flatMap(({ place: other }) => other.cells as readonly CellId[]),
  };
}
