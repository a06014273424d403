import { type ReactNode, useEffect } from 'react';
import { REPEAT_DAYS } from '../../domain/near-repeats.ts';
import { count, periodName } from '../../domain/text/format.ts';
import { REPEATS, repeatSentence } from '../../domain/text/near-repeats.ts';
import type { RepeatsAnswer } from '../../state/repeats-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import './events.css';

/** Whether another incident follows close by, soon after; searched when asked. */
export function RepeatsCard(): ReactNode {
  const answer = useApp((s) => s.repeats);
  const share = useApp((s) => s.repeatsShare);
  const filter = useApp((s) => s.filter);
  const find = useApp((s) => s.findRepeats);
  const stop = useApp((s) => s.stopRepeats);
  const forget = useApp((s) => s.forgetRepeats);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is another question
  useEffect(() => forget, [filter]);
  return (
    <Card title={REPEATS.title}>
      <p className="foot">{REPEATS.why}</p>
      {share === null ? (
        <>
          {answer && <Answer answer={answer} />}
          <p>
            <Button size="s" onPress={() => void find()}>
              {answer ? REPEATS.again : REPEATS.find}
            </Button>
          </p>
        </>
      ) : (
        <ProgressBar label={REPEATS.busy} done={share} total={1} onCancel={stop} />
      )}
    </Card>
  );
}

function Answer({ answer }: { readonly answer: RepeatsAnswer }): ReactNode {
  if (answer.kind === 'tooFew' || answer.kind === 'tooMany') return <p role="status">{REPEATS[answer.kind](answer.incidents)}</p>;
  if (answer.kind === 'tooDense') return <p role="status">{REPEATS.tooDense(answer.pairs)}</p>;
  return answer.kind === 'found' ? <Table {...answer} /> : <p role="status">{REPEATS[answer.kind]}</p>;
}

function Table({ repeats, period }: Extract<RepeatsAnswer, { kind: 'found' }>): ReactNode {
  return (
    <>
      <p role="status">{repeatSentence(repeats)}</p>
      <table className="tbl events">
        <caption className="sr">{REPEATS.title}</caption>
        <thead>
          <tr>
            <th scope="col">{REPEATS.distance}</th>
            {REPEAT_DAYS.map((limit, column) => (
              <th scope="col" className="r" key={limit}>
                {REPEATS.dayWords(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {repeats.table.map((row, r) => (
            <tr key={REPEATS.distanceWords(r)}>
              <th scope="row">{REPEATS.distanceWords(r)}</th>
              {row.map((cell, c) => (
                <td className="r" key={REPEAT_DAYS[c]}>
                  {REPEATS.isClear(cell) ? <b>▲ {REPEATS.cell(cell)}</b> : REPEATS.cell(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="foot">
        n = {count(repeats.incidents)}, {periodName(period)}. {REPEATS.foot(repeats.draws)}
      </p>
    </>
  );
}
