import { type ReactNode, useEffect } from 'react';
import { DATA_ALARM } from '../../domain/text/data-alarm.ts';
import { periodName } from '../../domain/text/format.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';

/** Whether registration itself changed: then a trend on paper is none in the street. */
export function DataCard(): ReactNode {
  const alarms = useApp((s) => s.dataAlarms);
  const categories = useApp((s) => s.categories);
  const period = useApp((s) => s.filter.period);
  const check = useApp((s) => s.checkData);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another period is looked at again
  useEffect(() => {
    check().catch((cause: unknown) => console.error(cause));
  }, [check, period]);
  return (
    <Card title={TRENDS.dataTitle}>
      {alarms === null ? (
        <p className="t3">{TRENDS.dataBusy}</p>
      ) : alarms.length === 0 ? (
        <p>{TRENDS.dataNone(periodName(period))}</p>
      ) : (
        <ul className="trends__alarms">
          {alarms.map((alarm) => {
            const label = alarm.what.kind === 'category' ? (categories[alarm.what.code]?.label ?? '') : '';
            const sentence = DATA_ALARM.sentence(alarm, label);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
    </Card>
  );
}
