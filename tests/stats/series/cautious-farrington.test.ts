import { describe, expect, it } from 'vitest';
import { binomialInterval } from '../../../src/stats/distributions/binomial.ts';
import { negativeBinomialUpperTail } from '../../../src/stats/distributions/negative-binomial.ts';
import { poissonUpperTail } from '../../../src/stats/distributions/poisson.ts';
import { FARRINGTON_MONTHS, farrington } from '../../../src/stats/farrington.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { cautiousFarrington, predictiveTail } from '../../../src/stats/series/cautious-farrington.ts';
import { drawGamma, drawPoisson } from '../../fixtures/simulated-city.ts';

const base = { expected: 20, dispersion: 1, trend: null, logError: 0, logErrorInR: 0, freedom: 1e9 };

describe('the chance over what mean and dispersion may be', () => {
  it('is the Poisson one when both are known, around the mean that weighing down outbreaks lowered by 0.0126 SD', () => {
    expect(predictiveTail(base)(31)).toBeCloseTo(poissonUpperTail(31, 20 + 0.0126 * Math.sqrt(20)), 5);
  });

  it('is near the mean over the error drawn at random', () => {
    const forecast = { ...base, dispersion: 1.8, logError: 0.15, logErrorInR: 0.15, freedom: 13 };
    const random = seededRandom(5);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let sum = 0;
    const draws = 20_000;
    for (let k = 0; k < draws; k++) {
      const phi = Math.max(1, 1.8 / 0.9631 / drawGamma(random, 6.5));
      const mean = (20 + 0.0126 * Math.sqrt(20 * 1.869)) * Math.exp(0.15 * Math.sqrt(phi / 1.8) * normal());
      sum += negativeBinomialUpperTail(38, phi > 1 ? mean / (phi - 1) : Number.POSITIVE_INFINITY, mean);
    }
    expect(predictiveTail(forecast)(38) / (sum / draws)).toBeGreaterThan(0.9);
    expect(predictiveTail(forecast)(38) / (sum / draws)).toBeLessThan(1.1);
  });
});

const series = (random: Random, mean: number, dispersion: number): Int32Array =>
  Int32Array.from({ length: 62 }, () => drawPoisson(random, mean * drawGamma(random, mean / (dispersion - 1))));

describe('cautiousFarrington', () => {
  it('keeps what is expected and raises the threshold', () => {
    const counts = series(seededRandom(3), 20, 1.5);
    counts[61] = 36;
    const plain = farrington(counts, 61, FARRINGTON_MONTHS)!;
    const careful = cautiousFarrington(counts, 61, FARRINGTON_MONTHS)!;
    expect(careful).toMatchObject({ expected: plain.expected, dispersion: plain.dispersion, trend: plain.trend });
    expect(careful.upper).toBeGreaterThan(plain.upper);
    expect(careful.p).toBeGreaterThan(plain.p);
  });

  it('alarms where the chance is below alpha, and says nothing on a short history', () => {
    const counts = series(seededRandom(4), 20, 1.5);
    counts[61] = 70;
    expect(cautiousFarrington(counts, 61, FARRINGTON_MONTHS)).toMatchObject({ alarm: true });
    expect(cautiousFarrington(counts.slice(0, 60), 59, FARRINGTON_MONTHS)).toBeNull();
  });

  it('alarms on about 1 % of months without an outbreak; short form of scripts/calibrate-farrington.ts', () => {
    let alarms = 0;
    const runs = 250;
    for (let run = 0; run < runs; run++) if (cautiousFarrington(series(seededRandom(run), 25, 2.5), 61, FARRINGTON_MONTHS)!.alarm) alarms++;
    expect(binomialInterval(alarms, runs)[0]).toBeLessThanOrEqual(0.01);
  }, 60_000);
});
