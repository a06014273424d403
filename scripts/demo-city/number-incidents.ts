import { monthFromIso, yearOf } from '../../src/domain/time/month.ts';
import { dayNumber } from '../../src/domain/time/wall-clock.ts';
import type { Random } from '../../src/stats/random.ts';
import type { CityIncident } from './city-incident.ts';
import type { Draft } from './draft.ts';
import { drawDelay, drawInterval } from './intervals.ts';
import { monthEnd } from './moments.ts';
import { RECIPE } from './recipe.ts';
import { reporterSource } from './reporters.ts';

interface Timed {
  readonly draft: Draft;
  readonly begin: number;
  readonly end: number;
  readonly registered: number;
}

/** Nothing is known after the evening before the export. */
function exportMinute(): number {
  const [year, month, day] = RECIPE.exportedOn.split('-').map(Number);
  return dayNumber(year!, month!, day!) * 1440 - 1;
}

function timeOf(random: Random, draft: Draft, limit: number): Timed {
  if (draft.source === 'melding') return { draft, begin: draft.moment, end: draft.moment, registered: draft.moment };
  const kind = RECIPE.police.find((recipe) => recipe.category === draft.category)!.interval;
  const { begin, end } = drawInterval(random, draft.moment, draft.month, kind);
  const last = Math.min(end, limit);
  return { draft, begin, end: last, registered: Math.min(limit, last + drawDelay(random, kind)) };
}

function numberOf(source: Draft['source'], year: number, sequence: number): string {
  if (source === 'melding') return `M${year}-${String(sequence).padStart(5, '0')}`;
  return `PL0000_INC_${String(sequence).padStart(7, '0')}`;
}

/** Gives every draft its times, its number in order of registration, and its reporter. */
export function numberIncidents(random: Random, drafts: readonly Draft[], singleReporterPlace: string): CityIncident[] {
  const limit = Math.max(exportMinute(), monthEnd(monthFromIso(RECIPE.to)!));
  const reporter = reporterSource(random, singleReporterPlace);
  const timed = drafts.map((draft) => timeOf(random, draft, limit));
  const order = timed.map((_, i) => i).sort((a, b) => timed[a]!.registered - timed[b]!.registered || a - b);
  const numbers = new Map<Draft, string>();
  const counters = new Map<string, number>();
  return order.map((at) => {
    const { draft, begin, end, registered } = timed[at]!;
    const year = yearOf(draft.month);
    const counter = draft.source === 'melding' ? `melding:${year}` : 'politie';
    const sequence = (counters.get(counter) ?? 0) + 1;
    counters.set(counter, sequence);
    const number = numberOf(draft.source, year, sequence);
    numbers.set(draft, number);
    return {
      source: draft.source,
      number,
      category: draft.category,
      begin,
      end,
      registered,
      lng: draft.spot?.lng ?? Number.NaN,
      lat: draft.spot?.lat ?? Number.NaN,
      x: draft.spot?.x ?? Number.NaN,
      y: draft.spot?.y ?? Number.NaN,
      reporter: draft.source === 'melding' ? reporter(draft) : '',
      parent: draft.parent ? numbers.get(draft.parent)! : '',
      planted: draft.planted,
    };
  });
}
