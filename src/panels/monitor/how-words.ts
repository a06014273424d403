import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import type { MonitorValue } from '../../workflow/monitor/monitor-value.ts';

/** Where a figure comes from, in words. */
export function howWords(value: MonitorValue): string {
  if (value.how === 'parts') return MONITOR_TEXT.hows.parts(value.known, value.of);
  if (value.how === 'kept') return MONITOR_TEXT.hows.kept(value.on);
  return value.how === 'computed' ? MONITOR_TEXT.hows.computed(value.upTo) : MONITOR_TEXT.hows[value.how];
}
