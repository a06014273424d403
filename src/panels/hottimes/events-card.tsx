import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EventRow } from '../../domain/event-answer.ts';
import { EVENTS_TEXT } from '../../domain/text/events.ts';
import { count, decimal, expectedCount, ratio } from '../../domain/text/format.ts';
import { useApp } from '../../state/use-app.ts';
import { IntervalAxis, IntervalPlot } from '../../views/charts/interval-plot.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { OwnDates } from './own-dates.tsx';
import './events.css';

/** What events do here, beside ordinary days. */
export function EventsCard(): ReactNode {
  const rows = useApp((s) => s.eventRows);
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title={EVENTS_TEXT.title}
      actions={
        <Button icon={Plus} size="s" tone="quiet" pressed={editing} onPress={() => setEditing(!editing)}>
          {EVENTS_TEXT.add}
        </Button>
      }
    >
      <p className="foot">{EVENTS_TEXT.note}</p>
      {editing && <OwnDates onClose={() => setEditing(false)} />}
      {rows === null ? <p className="t3 s12">{EVENTS_TEXT.busy}</p> : rows.length === 0 ? <p>{EVENTS_TEXT.none}</p> : <Table rows={rows} />}
      <p className="foot">{EVENTS_TEXT.foot}</p>
    </Card>
  );
}

function Table({ rows }: { readonly rows: readonly EventRow[] }): ReactNode {
  return (
    <table className="tbl events">
      <thead>
        <tr>
          <th scope="col">{EVENTS_TEXT.event}</th>
          <th scope="col" className="r">
            {EVENTS_TEXT.counted}
          </th>
          <th scope="col">
            <IntervalAxis />
          </th>
          <th scope="col" className="r">
            {EVENTS_TEXT.ratio}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.event.id} ${row.event.isThere}`} className={row.event.isThere ? 'events__there' : undefined}>
            <th scope="row">
              {row.event.isThere ? EVENTS_TEXT.there(row.event.place) : row.event.label}
              {!row.event.isThere && (
                <small>{[EVENTS_TEXT.days(row.days), EVENTS_TEXT.kinds[row.event.kind]].filter(Boolean).join(', ')}</small>
              )}
            </th>
            <td className="r">
              <b>{count(row.count)}</b> ({expectedCount(row.expected)})
            </td>
            <td>
              <IntervalPlot ratio={row.ratio} low={row.interval[0]} high={row.interval[1]} />
            </td>
            <td className="r">
              <b>{ratio(row.ratio)}</b>
              <small>{`${decimal(row.interval[0])}–${decimal(row.interval[1])}`}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
