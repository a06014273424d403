import { expect, it } from 'vitest';
import type { RunManifest } from '../../src/domain/report/run-manifest.ts';
import type { SnapPoint } from '../../src/domain/snap-point.ts';
import { differenceWords } from '../../src/domain/text/run.ts';
import { compareFacts } from '../../src/report/compare-run.ts';

const run = (snapPoints?: readonly SnapPoint[]): RunManifest =>
  ({
    appVersion: '1',
    libraries: {},
    files: [],
    boundaries: { sha256: 'a' },
    seed: 1,
    ...(snapPoints ? { snapPoints } : {}),
  }) as unknown as RunManifest;
const station = { lng: 5.69, lat: 50.85 };
const hall = { lng: 5.7, lat: 50.85 };

it('sees that other points count as without a location, whatever their order', () => {
  expect(compareFacts(run([station, hall]), run([hall, station]))).toEqual([]);
  expect(compareFacts(run(), run([]))).toEqual([]);
  const [difference] = compareFacts(run([station]), run());
  expect(difference).toEqual({ kind: 'snapPoints', was: 1, is: 0 });
  expect(differenceWords(difference!)).toBe('Toen gold 1 punt als “zonder locatie”; nu 0 punten.');
  expect(compareFacts(run([station]), run([hall])).map(differenceWords)).toEqual(['Andere punten dan toen gelden als “zonder locatie”.']);
});
