import { weekdayOf } from '../../src/domain/time/wall-clock.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const DAY_PARTS = ['nacht', 'ochtend', 'middag', 'avond'];

/** `09-04-2026`. */
export function dateText(local: number): string {
  const date = new Date(local * 60_000);
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
}
/** `21:05`. */
export const timeText = (local: number): string => `${two(Math.floor(local / 60) % 24)}:${two(local % 60)}`;
export const weekdayText = (local: number): string => WEEKDAYS[weekdayOf(Math.floor(local / 1440))]!;
/** Nacht 0-6, ochtend 6-12, middag 12-18, avond 18-24. */
export const dayPartText = (local: number): string => DAY_PARTS[Math.floor((Math.floor(local / 60) % 24) / 6)]!;
