import type { DataAlarm, DataChangeRequest } from '../../domain/data-change.ts';
import type { Month } from '../../domain/time/month.ts';
import { type BatchCounts, type DataChange, dataChanges } from '../../stats/reports/data-change.ts';

/** What changed in the data of one source between the months before and the period. */
export function dataAlarms(request: DataChangeRequest): DataAlarm[] {
  const { period } = request;
  const past = request.past.map((month) => countsOf(request, (m) => m === month));
  const now = countsOf(request, (m) => m >= period.from && m <= period.to);
  if (now.records === 0) return [];
  return dataChanges(past, now).flatMap((change) => (change.alarm ? toAlarm(request, change) : []));
}

function toAlarm({ source }: DataChangeRequest, { what, before, now, adjusted }: DataChange): DataAlarm[] {
  const shares = { source, before, now, p: adjusted };
  if (what.kind === 'category') return [{ ...shares, what: { kind: 'category', code: Number(what.code) } }];
  if (what.kind === 'delay') return [{ ...shares, what: { kind: 'delay', minutes: what.minutes } }];
  return what.kind === 'withoutPlace' ? [{ ...shares, what: { kind: 'withoutPlace' } }] : [];
}

function countsOf(request: DataChangeRequest, isWanted: (month: Month) => boolean): BatchCounts {
  const categories = new Map<string, number>();
  let [records, withoutPlace] = [0, 0];
  request.month.forEach((month, i) => {
    if (!isWanted(month as Month)) return;
    const code = String(request.category[i]!);
    categories.set(code, (categories.get(code) ?? 0) + request.n[i]!);
    records += request.n[i]!;
    withoutPlace += request.withoutPlace[i]!;
  });
  const delays = request.delayMinutes.filter((_, i) => isWanted(request.delayMonth[i]! as Month));
  return { records, categories, channels: null, withoutPlace, delays };
}
