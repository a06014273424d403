import type { ReactNode } from 'react';
import { monthsOfKey } from '../../domain/monitor/period-key.ts';
import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import type { MonitorRow, MonitorView } from '../../workflow/monitor/monitor-rows.ts';
import type { EnteredTarget, EnteredValue, MonitorValue } from '../../workflow/monitor/monitor-value.ts';
import { howWords } from './how-words.ts';
import { TargetForm } from './target-form.tsx';
import { ValueForm } from './value-form.tsx';

const WORDS = MONITOR_TEXT.detail;

export interface IndicatorDetailProps {
  readonly row: MonitorRow;
  readonly view: MonitorView;
}

/** One indicator: where its figure comes from, how to enter one, its target, and who said what. */
export function IndicatorDetail({ row, view }: IndicatorDetailProps): ReactNode {
  return (
    <Card title={row.indicator.label} note={row.isCounted ? MONITOR_TEXT.auto : MONITOR_TEXT.byHand}>
      {row.year && (
        <p>
          <b>
            {view.year}: {MONITOR_TEXT.value(row.year.value, row.indicator.kind)}
          </b>
          , {howOf(row.year)}
        </p>
      )}
      <Kept row={row} view={view} />
      <ValueForm row={row} view={view} />
      <TargetForm row={row} year={view.year} />
      <History row={row} />
    </Card>
  );
}

function howOf(value: MonitorValue): string {
  const beside = value.how === 'entered' && value.counted !== null ? ` ${MONITOR_TEXT.countedBeside(value.counted)}` : '';
  return `${howWords(value)}.${beside}`;
}

/** What was kept beside what the data give now, and the way to keep a month. */
function Kept({ row: { values }, view }: IndicatorDetailProps): ReactNode {
  const keep = useApp((s) => s.keepIdentified);
  const identified = useApp((s) => s.identified);
  const known = values.flatMap((value, i) => {
    const period = monthsOfKey(view.keys[i]!);
    if (value?.how === 'computed') return [{ key: view.keys[i]!, words: howWords(value), month: value.upTo }];
    if (value?.how !== 'kept') return [];
    const now =
      value.now === null ? '' : value.now === value.value ? MONITOR_TEXT.keptSame : MONITOR_TEXT.keptDiffers(value.value, value.now);
    const differs = value.now !== null && value.now !== value.value && period.from === period.to;
    return [{ key: view.keys[i]!, words: `${howWords(value)}. ${now}`, month: differs ? period.to : null }];
  });
  if (known.length === 0) return null;
  return (
    <section aria-label={MONITOR_TEXT.kept} className="monitor__history">
      <ul>
        {known.map(({ key, words, month }) => (
          <li key={key}>
            <b>{MONITOR_TEXT.columnLong(key)}</b>: {words}{' '}
            {month !== null && identified.get(month) && (
              <Button size="s" onPress={() => keep(month)}>
                {MONITOR_TEXT.keep(month)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="t2 s12">{MONITOR_TEXT.keepHint}</p>
    </section>
  );
}

function History({ row: { indicator } }: Pick<IndicatorDetailProps, 'row'>): ReactNode {
  const facts = useApp((s) => s.facts);
  const own = facts.filter(
    (fact): fact is EnteredValue | EnteredTarget =>
      fact.about === indicator.id && (fact.kind === 'monitor.value' || fact.kind === 'monitor.target'),
  );
  const keyOf = (fact: (typeof own)[number]): string => (fact.kind === 'monitor.value' ? fact.period : `target ${fact.year}`);
  const last = new Map(own.map((fact) => [keyOf(fact), fact.id]));
  return (
    <section aria-label={WORDS.history} className="monitor__history">
      <h3>{WORDS.history}</h3>
      {own.length === 0 && <p className="t2">{WORDS.noHistory}</p>}
      <ol>
        {[...own].reverse().map((fact) => (
          <li key={fact.id} className={last.get(keyOf(fact)) === fact.id ? undefined : 't3'}>
            {fact.kind === 'monitor.value'
              ? WORDS.valueSaid(fact.period, MONITOR_TEXT.value(fact.value, indicator.kind), fact.source, fact.on)
              : WORDS.targetSaid(fact.year, MONITOR_TEXT.targetWords(fact.target, fact.atLeast, indicator.kind))}
            {last.get(keyOf(fact)) !== fact.id && ` (${WORDS.replaced})`}
            <small>{WORDS.said(fact.at, fact.role, fact.device)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
