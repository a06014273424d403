import { MAP } from '../../domain/text/map.ts';
import '../charts/charts.css';
import './map.css';
import type { ReactNode } from 'react';

export interface MapLegendProps {
  readonly scale: 'hot' | 'busy';
  /** `Zoveel keer wat hier te verwachten was`. */
  readonly title: string;
  /** Six words; `\n` breaks a line. */
  readonly words: readonly string[];
  /** Five limits between the six swatches: `×1,3`. */
  readonly limits: readonly string[];
  /** Explains the hatching; without it the line is left out. */
  readonly hatched?: string;
  /** `n = 412 meldingen, vergeleken met 36 maanden`. */
  readonly basis: string;
}

/** Legend over the map: words, swatches, limits on the boundaries, hatch, n and baseline. */
export function MapLegend({ scale, title, words, limits, hatched, basis }: MapLegendProps): ReactNode {
  return (
    <section className="legend float" aria-label={MAP.legend}>
      <h2>{title}</h2>
      <ol className="legend__steps">
        {words.map((word, step) => (
          <li key={word}>
            <i className={step === 0 && scale === 'hot' ? 'legend__land' : `${scale}-${step}`} />
            {word}
            {limits[step] && <span className="legend__limit">{limits[step]}</span>}
          </li>
        ))}
      </ol>
      {hatched && (
        <p className="legend__hatch">
          <i />
          {hatched}
        </p>
      )}
      <p>{basis}</p>
    </section>
  );
}
