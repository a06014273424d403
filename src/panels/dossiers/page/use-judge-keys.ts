import { useLayoutEffect, useRef } from 'react';
import type { Judgement } from '../../../domain/work/dossier-facts.ts';
import { isTyping } from '../is-typing.ts';

const LETTERS: Readonly<Record<string, Judgement>> = { b: 'bevestigd', v: 'volgen', w: 'afgewezen' };

export interface JudgeKeys {
  readonly choose: (judgement: Judgement) => void;
  readonly fill: (at: number) => void;
  readonly submit: () => void;
}

/** B, V and W choose the judgement, 1 to 3 its reason, Ctrl+Enter keeps it; letters only outside fields. */
export function useJudgeKeys(on: boolean, keys: JudgeKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.ctrlKey && !event.defaultPrevented) latest.current.submit();
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const judgement = LETTERS[event.key.toLowerCase()];
      if (judgement) latest.current.choose(judgement);
      else if (/^[1-3]$/.test(event.key)) latest.current.fill(Number(event.key) - 1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on]);
}
