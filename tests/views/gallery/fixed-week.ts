import { classOfRatio } from '../../../src/views/charts/scale.ts';
import { noise } from './fixed-map.ts';

/** Counts, expected and classes of a week with a busy Friday and Saturday night. */
export function fixedWeek(): { readonly counts: Float64Array; readonly expected: Float64Array; readonly classes: Uint8Array } {
  const counts = new Float64Array(168);
  const expected = new Float64Array(168);
  for (let hour = 0; hour < 168; hour++) {
    const ofDay = hour % 24;
    expected[hour] = ofDay > 9 && ofDay < 23 ? 1.9 : 0.5;
    counts[hour] = Math.round(noise(hour) * expected[hour]! * 1.6);
  }
  for (const hour of [118, 119, 120, 121, 142, 143, 144, 145]) counts[hour] = 6 + (hour % 4);
  for (const hour of [132, 133, 134, 135, 136, 137]) counts[hour] = 7 + (hour % 3);
  for (const hour of [89, 90, 91, 92]) counts[hour] = 5 + (hour % 3);
  const classes = Uint8Array.from(counts, (value, hour) => (value < 3 ? 0 : classOfRatio(value / (expected[hour]! * 1.4))));
  return { counts, expected, classes };
}
