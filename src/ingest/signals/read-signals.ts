import type { Buurt } from '../../domain/area.ts';
import type { LwoSignal } from '../../domain/inspection/lwo-signal.ts';
import type { SignalAccount, SignalChoice, SignalPlan, SignalReading } from '../../domain/inspection/signal-reading.ts';
import type { Outcome } from '../../domain/issue.ts';
import { SIGNAL_ISSUES } from '../../domain/text/signal-import.ts';
import { type HeldTable, holdTable } from '../held-rows.ts';
import { answered } from '../refusal.ts';
import { shownCell, shownRow } from '../shown-cells.ts';
import { buurtIndex } from '../values/buurt-index.ts';
import { guessSignals, isRefused } from './guess-signals.ts';
import { joinSignals } from './join-signals.ts';
import { type BuurtMiddle, type ReadRow, readSignal } from './signal-reader.ts';

const LIMITS = { most: 5_000, tooMany: SIGNAL_ISSUES.tooManyRows, none: SIGNAL_ISSUES.noRows };
const REJECTED_KEPT = 5_000;
const SAMPLES = 8;

function middleOf(buurten: readonly Buurt[]): BuurtMiddle {
  const index = buurtIndex(buurten);
  const labels = new Map(buurten.map(({ code, label }) => [code as string, label]));
  return (text) => labels.get(index.codeOf(text) ?? '') ?? null;
}

/** Every row read by the plan; while something is missing none is, and none counts as taken in. */
function accountOf(
  held: HeldTable,
  plan: SignalPlan,
  middle: BuurtMiddle,
  stored: readonly LwoSignal[],
): Pick<SignalReading, 'signals' | 'account'> {
  const rejected: SignalAccount['rejectedRows'][number][] = held.broken.map(({ line, text }) => ({
    line,
    why: 'broken',
    text: shownCell(text),
  }));
  const rows: ReadRow[] = [];
  for (const { cells, line } of held.rows) {
    const read = readSignal(cells, line, plan, middle);
    if (typeof read === 'string') rejected.push({ line, why: read, text: shownRow(cells, plan.roles, ['ignore']) });
    else rows.push(read);
  }
  const { signals, accepted, duplicates, changed, twice } = joinSignals(rows, stored);
  const all = [...rejected, ...twice].sort((a, b) => a.line - b.line);
  return {
    signals,
    account: {
      records: held.rows.length + held.broken.length + held.notData,
      accepted,
      duplicates,
      rejected: all.length,
      notData: held.notData,
      otherKind: rows.filter(({ otherKind }) => otherKind).length,
      changed,
      rejectedRows: all.slice(0, REJECTED_KEPT),
    },
  };
}

const nothing = (held: HeldTable): Pick<SignalReading, 'signals' | 'account'> => {
  const rejected = held.rows.length + held.broken.length;
  const { notData } = held;
  return {
    signals: [],
    account: { records: rejected + notData, accepted: 0, duplicates: 0, rejected, notData, otherKind: 0, changed: 0, rejectedRows: [] },
  };
};

/**
 * Reads a register of signals on places (CSV, XLSX, Parquet, GeoJSON) by a plan, or by a guess where none is given; stores nothing. Columns about
 * persons, and stories, cannot be taken in, whatever the plan says.
 * @param stored signals that stand already
 */
export async function readSignalFile(
  file: Blob,
  name: string,
  buurten: readonly Buurt[],
  stored: readonly LwoSignal[],
  chosen?: SignalChoice,
): Promise<Outcome<SignalReading>> {
  return answered(async () => {
    const held = await holdTable(file, name, LIMITS);
    const { plan, missing } = guessSignals(held, chosen);
    const read = missing.length > 0 ? nothing(held) : accountOf(held, plan, middleOf(buurten), stored);
    return {
      headers: held.headers,
      plan,
      missing,
      refused: held.headers.filter(isRefused),
      samples: held.rows
        .slice(0, SAMPLES)
        .map(({ cells }) => cells.map((cell, i) => (isRefused(held.headers[i] ?? '') ? '•••' : shownCell(cell)))),
      ...read,
    };
  });
}
