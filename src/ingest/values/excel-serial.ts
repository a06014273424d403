/** Days between 1899-12-30 and 1970-01-01, and between 1904-01-01 and 1970-01-01. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const SECONDS_PER_DAY = 86_400;

const two = (n: number): string => String(n).padStart(2, '0');

/** Seconds since 1970 (as a wall clock) of an Excel serial, rounded to the second: the fraction carries residue. */
export const serialToSeconds = (serial: number, since1904 = false): number =>
  Math.round((serial - (since1904 ? EPOCH_1904 : EPOCH_1900)) * SECONDS_PER_DAY);

/** How a number is shown: as a moment, a day, a time of day, or as a number. */
export type NumberLook = 'datetime' | 'date' | 'time' | 'number';

/** A serial as ISO text without zone: `2024-03-05 22:10:00`, `2024-03-05` or `22:10:00`. */
export function serialToText(serial: number, look: NumberLook, since1904: boolean): string {
  const seconds = serialToSeconds(serial, since1904);
  const inDay = ((seconds % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  const time = `${two(Math.floor(inDay / 3600))}:${two(Math.floor(inDay / 60) % 60)}:${two(inDay % 60)}`;
  const onlyTime = look === 'time' || serial < 1;
  if (onlyTime) return time;
  const day = new Date((seconds - inDay) * 1000).toISOString().slice(0, 10);
  return look === 'date' && inDay === 0 ? day : `${day} ${time}`;
}

const BUILT_IN: Readonly<Record<number, NumberLook>> = {
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'datetime',
  27: 'date',
  28: 'date',
  29: 'date',
  30: 'date',
  31: 'date',
  32: 'time',
  33: 'time',
  34: 'time',
  35: 'time',
  36: 'date',
  45: 'time',
  46: 'time',
  47: 'time',
  50: 'date',
  51: 'date',
  52: 'date',
  53: 'date',
  54: 'date',
  55: 'date',
  56: 'date',
  57: 'date',
  58: 'date',
};

/** What a number format shows: by its built-in number, else by its pattern without quoted text and colours. */
export function lookOf(id: number, pattern: string | undefined): NumberLook {
  if (pattern === undefined) return BUILT_IN[id] ?? 'number';
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  const day = /[yjd]/.test(bare);
  const time = /[hus]/.test(bare) && !/^(general|standaard)/.test(bare);
  if (day && time) return 'datetime';
  if (day) return 'date';
  if (time || /\[(h|m|s|u)+\]/i.test(pattern)) return 'time';
  return /^m+$/.test(bare) ? 'date' : 'number';
}
