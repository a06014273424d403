import type { ReactNode } from 'react';
import { DATA_ALARM } from '../../domain/text/data-alarm.ts';
import { useApp } from '../../state/use-app.ts';
import { labelOf } from './place-words.ts';
import './data-alarms.css';

const SHOWN = 4;

/** What changed in the data themselves, above the list: it comes before any hotspot. */
export function DataAlarms(): ReactNode {
  const alarms = useApp((s) => s.dataAlarms);
  const categories = useApp((s) => s.categories);
  if (!alarms || alarms.length === 0) return null;
  return (
    <details className="alarms">
      <summary>
        <b>{DATA_ALARM.title}</b> ({alarms.length})
      </summary>
      <p>{DATA_ALARM.why}</p>
      <ul>
        {alarms.slice(0, SHOWN).map((alarm) => {
          const sentence = DATA_ALARM.sentence(alarm, alarm.what.kind === 'category' ? labelOf(alarm.what.code, categories) : '');
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </details>
  );
}
