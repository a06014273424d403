import type { HourSelection } from './filter.ts';

export const HOURS_IN_WEEK = 168;

/** 168 flags to 42 hexadecimal digits; null when every hour is chosen. */
export function packHours(chosen: readonly boolean[]): HourSelection {
  if (chosen.length !== HOURS_IN_WEEK) throw new RangeError(`a week has ${HOURS_IN_WEEK} hours, not ${chosen.length}`);
  if (chosen.every(Boolean)) return null;
  let text = '';
  for (let i = 0; i < HOURS_IN_WEEK; i += 4) {
    const nibble = (chosen[i] ? 8 : 0) | (chosen[i + 1] ? 4 : 0) | (chosen[i + 2] ? 2 : 0) | (chosen[i + 3] ? 1 : 0);
    text += nibble.toString(16);
  }
  return text;
}

/** 168 flags, hour 0 = Monday 00; null chooses the whole week. */
export function unpackHours(selection: HourSelection): boolean[] {
  if (selection === null) return Array.from({ length: HOURS_IN_WEEK }, () => true);
  return Array.from({ length: HOURS_IN_WEEK }, (_, hour) => {
    const nibble = Number.parseInt(selection[hour >> 2] ?? '0', 16);
    return (nibble & (8 >> (hour & 3))) !== 0;
  });
}

export const isHourSelection = (text: string): boolean => /^[0-9a-f]{42}$/.test(text);
