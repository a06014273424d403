import { foldLabel } from '../../domain/fold-label.ts';
import type { LwoOutcome } from '../../domain/inspection/lwo-signal.ts';
import type { ReadSignal, SignalPlan, SignalRejection, SignalRole } from '../../domain/inspection/signal-reading.ts';
import { dateOf, harmless, isFar, pointOf } from '../sites/site-reader.ts';
import { wordOf } from '../sites/site-words.ts';
import { OUTCOME_WORDS, PARTNER_WORDS, SIGNAL_KIND_WORDS } from './signal-words.ts';

/** Where the middle of a buurt is, by its code or its name; null when it is not known. */
export type BuurtMiddle = (text: string) => readonly [lng: number, lat: number] | null;

/** A row that was read; a signal without a number of its own has an empty one. */
export interface ReadRow {
  readonly line: number;
  readonly signal: ReadSignal;
  readonly otherKind: boolean;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function placeOf(
  xText: string,
  yText: string,
  buurt: string,
  plan: SignalPlan,
  middle: BuurtMiddle,
): readonly [number, number] | SignalRejection {
  if (xText !== '' || yText !== '') return pointOf(xText, yText, plan) ?? 'place';
  return buurt === '' ? 'place' : (middle(buurt) ?? 'buurt');
}

/** Reads one row by the plan: a signal, or why it is none. Nothing but its columns with a role is looked at. */
export function readSignal(cells: readonly string[], line: number, plan: SignalPlan, middle: BuurtMiddle): ReadRow | SignalRejection {
  const at = (role: SignalRole): string => (cells[plan.roles.indexOf(role)] ?? '').trim();
  const place = placeOf(at('x'), at('y'), at('buurt'), plan, middle);
  if (typeof place === 'string') return place;
  if (isFar(...place)) return 'far';
  const date = dateOf(at('date'), plan);
  if (!date) return 'date';
  const outcome = outcomeOf(at('outcome'));
  if (outcome === null) return 'outcome';
  const passedOn = dateOf(at('passedOn'), plan);
  if (passedOn === undefined) return 'passedOn';
  const id = at('id').slice(0, 60);
  if (id !== '' && harmless(id, 60) === '') return 'personal';
  const kindText = foldLabel(at('kind'));
  const kind = kindText === '' ? plan.kind : wordOf(kindText, SIGNAL_KIND_WORDS);
  const partners = at('partners')
    .split(/[,;/+&\n]| en /i)
    .flatMap((text) => wordOf(foldLabel(text), PARTNER_WORDS) ?? []);
  return {
    line,
    signal: {
      id,
      kind: kind ?? 'anders',
      date,
      lng: rounded(place[0]),
      lat: rounded(place[1]),
      enriched: [...new Set(partners)],
      outcome,
      passedOn: passedOn ?? date,
    },
    otherKind: kind === null,
  };
}

/** An outcome that is in no list is not guessed. */
const outcomeOf = (text: string): LwoOutcome | null => (text === '' || text === '-' ? 'open' : wordOf(foldLabel(text), OUTCOME_WORDS));
