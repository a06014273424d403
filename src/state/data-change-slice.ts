import type { DataAlarm } from '../domain/data-change.ts';
import { SOURCES, type Source } from '../domain/incident.ts';
import { addMonths, laterOf, monthsOf, type Period } from '../domain/time/month.ts';
import { monthDelays, monthQuality } from '../queries/quality/month-quality.ts';
import type { Deps } from './deps.ts';
import { isException } from './history.ts';
import type { Slice } from './slice.ts';

/** Months that say what is usual in the data themselves. */
const MONTHS_BEFORE = 12;

export interface DataChangeSlice {
  /** What changed in the data of the period, most unlikely first; null while it was not looked at. */
  readonly dataAlarms: readonly DataAlarm[] | null;
  /** Looks whether the data themselves changed, before anyone reads the hotspots. */
  checkData(): Promise<void>;
}

export function dataChangeSlice({ db, workers }: Deps): Slice<DataChangeSlice> {
  return (set, get) => {
    let turn = 0;
    let asked = '';

    const alarmsOf = async (source: Source, period: Period, span: Period): Promise<readonly DataAlarm[]> => {
      const quality = await db.run(monthQuality(source, span));
      const delays = await db.run(monthDelays(source, span));
      const past = monthsOf({ from: span.from, to: addMonths(period.from, -1) }).filter((m) => !isException(m));
      const request = { source, period, past, ...quality, delayMonth: delays.month, delayMinutes: delays.minutes };
      return workers.compute.dataAlarms(request);
    };

    return {
      dataAlarms: null,
      checkData: async () => {
        const { available, filter } = get();
        const key = available ? JSON.stringify([db.status().revision, filter.period]) : '';
        if (key === asked && key !== '') return;
        asked = key;
        const mine = ++turn;
        set({ dataAlarms: null });
        if (!available) return;
        const { period } = filter;
        const from = addMonths(period.from, -MONTHS_BEFORE);
        const span = { from: laterOf(from, available.from), to: period.to };
        try {
          const alarms: DataAlarm[] = [];
          for (const source of SOURCES) alarms.push(...(await alarmsOf(source, period, span)));
          if (mine === turn) set({ dataAlarms: alarms.sort((a, b) => a.p - b.p) });
        } catch (cause) {
          if (mine === turn) asked = '';
          throw cause;
        }
      },
    };
  };
}
