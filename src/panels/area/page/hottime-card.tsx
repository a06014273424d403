import { type ReactNode, useEffect } from 'react';
import { AREA } from '../../../domain/text/area.ts';
import { decimal, expectedCount } from '../../../domain/text/format.ts';
import { blockSentence, HOTTIME_TEXT } from '../../../domain/text/hottime.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';

/** When it is busier here than elsewhere, in words. */
export function HottimeCard(): ReactNode {
  const filter = useApp((s) => s.filter);
  const find = useApp((s) => s.findHottimes);
  const choice = useApp((s) => s.hottimeChoice);
  const choose = useApp((s) => s.chooseHottimes);
  const state = useApp((s) => s.hottimeState);
  const answer = useApp((s) => s.hottimeAnswer);
  const isArea = choice.scope === 'area';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter asks again
  useEffect(() => {
    if (isArea) void find();
    else choose({ scope: 'area' });
  }, [filter, find, choose, isArea]);
  const ready = state === 'ready' && answer?.choice.scope === 'area';
  return (
    <Card title={AREA.hottimes}>
      {ready && answer ? (
        <>
          <Found search={answer.search} />
          <p className="foot">{AREA.hottimesIn(answer.period)}</p>
        </>
      ) : (
        <p className="foot">{AREA.hottimesBusy}</p>
      )}
    </Card>
  );
}

function Found({ search }: { readonly search: NonNullable<ReturnType<typeof useAnswer>>['search'] }): ReactNode {
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  if (search.kind === 'tooFew') return <p>{HOTTIME_TEXT.tooFewWhy(search.week.known, search.minimum)}</p>;
  if (search.kind !== 'found') return <p>{AREA.noPeak}</p>;
  const words = (n: number): string => (audience === 'anderen' && n < k ? `<${k}` : decimal(n, n < 10 ? 1 : 0));
  return (
    <ul className="area__lines">
      {search.hottimes.map((hottime) => (
        <li key={blockSentence(hottime.block)}>
          {AREA.peak(blockSentence(hottime.block), words(hottime.observed), expectedCount(hottime.expected))}
        </li>
      ))}
    </ul>
  );
}

const useAnswer = () => useApp((s) => s.hottimeAnswer);
