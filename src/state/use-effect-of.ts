import { useEffect } from 'react';
import type { EffectEntry } from '../domain/effect/effect-answer.ts';
import { type EffectAsk, effectKey } from '../domain/effect/effect-ask.ts';
import { useApp } from './use-app.ts';

/** What was measured for an ask, asked for when it is not known yet or the data changed; null asks nothing. */
export function useEffectOf(ask: EffectAsk | null): EffectEntry {
  const key = ask === null ? '' : effectKey(ask);
  const measure = useApp((s) => s.measureEffect);
  const entry = useApp((s) => s.effects[key]);
  const data = useApp((s) => s.available);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ask, and other data for another answer
  useEffect(() => {
    if (ask) void measure(ask);
  }, [key, data, measure]);
  return entry ?? { state: 'busy' };
}
