import type { LwoSignal } from '../domain/inspection/lwo-signal.ts';
import type { ReadSignal, SignalChoice, SignalReading } from '../domain/inspection/signal-reading.ts';
import type { Issue } from '../domain/issue.ts';
import { INTAKE_ISSUES } from '../domain/text/intake.ts';
import { SIGNAL_ISSUES } from '../domain/text/signal-import.ts';
import type { FactDraft } from '../domain/work/work-fact.ts';
import type { Deps } from './deps.ts';
import { inspectionWork } from './inspections-slice.ts';
import type { Slice } from './slice.ts';

/** A register of signals on its way in. */
export type SignalIntake =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'plan'; readonly file: string; readonly reading: SignalReading; readonly issue: Issue | null }
  | { readonly stage: 'done'; readonly file: string; readonly reading: SignalReading }
  | { readonly stage: 'failed'; readonly file: string; readonly issue: Issue };

export interface SignalIntakeSlice {
  readonly signalIntake: SignalIntake;
  openSignals(file: { readonly name: string; readonly blob: Blob }): Promise<void>;
  changeSignalPlan(change: Partial<SignalChoice>): Promise<void>;
  /** Takes the signals in as one step, which can be undone. */
  confirmSignals(): void;
  closeSignals(): void;
}

/** What a signal of a file says that does not stand yet. */
function draftsOf({ id, kind, date, lng, lat, enriched, outcome, passedOn }: ReadSignal, stored: LwoSignal | undefined): FactDraft[] {
  const same = stored !== undefined && stored.kind === kind && stored.date === date && stored.lng === lng && stored.lat === lat;
  const partners = enriched.filter((partner) => !stored?.enriched.includes(partner));
  return [
    ...(same ? [] : [{ kind: 'lwo.signalled' as const, about: id, type: kind, date, lng, lat }]),
    ...partners.map((partner) => ({ kind: 'lwo.enriched' as const, about: id, partner })),
    ...(outcome === 'open' || outcome === stored?.outcome ? [] : [{ kind: 'lwo.passedOn' as const, about: id, outcome, on: passedOn }]),
  ];
}

export function signalIntakeSlice(deps: Deps): Slice<SignalIntakeSlice> {
  const { files } = deps.workers;
  return (set, get) => {
    let waiting: { readonly name: string; readonly blob: Blob } | null = null;
    let turn = 0;

    const readFile = async (chosen?: SignalChoice): Promise<void> => {
      const file = waiting;
      if (!file) return;
      const mine = ++turn;
      const stored = inspectionWork(get()).signals;
      const outcome = await files.signals(file.blob, file.name, get().boundaries.buurten, stored, chosen).catch((cause: unknown) => {
        console.error(cause);
        return { ok: false, issue: INTAKE_ISSUES.broken } as const;
      });
      if (mine !== turn) return;
      if (!outcome.ok) return set({ signalIntake: { stage: 'failed', file: file.name, issue: outcome.issue } });
      const [first] = outcome.value.missing;
      set({ signalIntake: { stage: 'plan', file: file.name, reading: outcome.value, issue: first ? SIGNAL_ISSUES[first] : null } });
    };

    return {
      signalIntake: { stage: 'idle' },
      openSignals: async (file) => {
        waiting = file;
        set({ signalIntake: { stage: 'reading', file: file.name } });
        await readFile();
      },
      changeSignalPlan: async (change) => {
        const { signalIntake } = get();
        if (signalIntake.stage !== 'plan') return;
        const { plan, missing } = signalIntake.reading;
        const chosen = missing.includes('dateOrder') ? {} : { dateOrder: plan.dateOrder };
        await readFile({ roles: plan.roles, kind: plan.kind, ...chosen, ...change });
      },
      confirmSignals: () => {
        const { signalIntake } = get();
        if (signalIntake.stage !== 'plan' || signalIntake.issue !== null) return;
        const { reading, file } = signalIntake;
        const stored = new Map(inspectionWork(get()).signals.map((signal) => [signal.id, signal]));
        get().say(reading.signals.flatMap((signal) => draftsOf(signal, stored.get(signal.id))));
        deps.journal.record('import', file, reading.account.accepted);
        waiting = null;
        set({ signalIntake: { stage: 'done', file, reading }, scored: null });
      },
      closeSignals: () => {
        turn++;
        waiting = null;
        set({ signalIntake: { stage: 'idle' } });
      },
    };
  };
}
