import './charts.css';
import type { ReactNode } from 'react';
import type { Scale } from './scale.ts';

export interface ScaleLegendProps {
  readonly scale: Scale;
  /** `keer verwacht:`. */
  readonly label: string;
  /** Six words, one per class. */
  readonly words: readonly string[];
  /** Explains the frame; without it no frame is shown. */
  readonly frame?: string;
  /** At the right. */
  readonly note?: string;
}

/** One line under the week table. */
export function ScaleLegend({ scale, label, words, frame, note }: ScaleLegendProps): ReactNode {
  return (
    <div className="key6">
      <span>{label}</span>
      <span className="key6__steps">
        {words.map((word, step) => (
          <span key={word} className={`${scale}-${step}`}>
            {word}
          </span>
        ))}
      </span>
      {frame && (
        <>
          <i className="key6__frame" />
          <span>{frame}</span>
        </>
      )}
      {note && <span className="key6__note">{note}</span>}
    </div>
  );
}
