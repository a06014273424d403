import { CalendarClock, CircleHelp, CircleSlash, type LucideIcon, Shuffle, TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EffectAnswer, EffectVerdict } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import '../styles/effect.css';

const ICONS: Record<EffectVerdict['kind'], LucideIcon> = {
  'not-started': CalendarClock,
  'too-little': CircleHelp,
  fell: TrendingDown,
  moved: Shuffle,
  rose: TrendingUp,
  'not-shown': CircleSlash,
};

/** The verdict in a few words, for a list: icon and word, never colour alone. */
export function VerdictBadge({ verdict }: { readonly verdict: EffectVerdict }): ReactNode {
  const Icon = ICONS[verdict.kind];
  return (
    <span className={`verdict verdict--${verdict.kind}`}>
      <Icon className="ico" aria-hidden />
      {EFFECT_TEXT.head(verdict)}
    </span>
  );
}

/** The verdict with its figures. */
export function VerdictLine({ answer }: { readonly answer: EffectAnswer }): ReactNode {
  const moved = EFFECT_TEXT.displaced(answer);
  const { kind } = answer.verdict;
  return (
    <div className="effect__verdict">
      <VerdictBadge verdict={answer.verdict} />
      <p className="effect__sentence">{EFFECT_TEXT.sentence(answer)}</p>
      {moved && kind !== 'moved' && <p>{moved}</p>}
    </div>
  );
}
