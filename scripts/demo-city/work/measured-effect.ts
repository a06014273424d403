import type { EffectVerdict } from '../../../src/domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../src/domain/text/effect.ts';
import { type Month, monthFromIso, monthToIso } from '../../../src/domain/time/month.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { askOfDossier } from '../../../src/workflow/effect/dossier-ask.ts';
import { measureEffect } from '../../../src/workflow/effect/measure-effect.ts';
import { startMonth } from '../../../src/workflow/effect/start-month.ts';
import { RECIPE } from '../recipe.ts';
import type { CountedCity } from './counted-city.ts';

export interface MeasuredWords {
  readonly kind: EffectVerdict['kind'];
  readonly words: string;
}

/** What the app's own chain says of the dossier of these facts, with the data up to a month. */
export function effectUpTo({ cube, codes, study, boundaries }: CountedCity, facts: readonly WorkFact[], last: Month): MeasuredWords {
  const dossiers = foldDossiers(facts);
  const ask = askOfDossier(dossiers[0]!, dossiers, `${monthToIso(last)}-01`)!;
  const answer = measureEffect(
    cube,
    { area: study, boundaries },
    {
      ...ask,
      ...startMonth(ask.on),
      categories: ask.categories.map((id) => codes.get(id)!),
      sources: [],
      hours: null,
      data: { from: monthFromIso(RECIPE.from)!, to: last },
    },
  );
  return { kind: answer.verdict.kind, words: `${EFFECT_TEXT.head(answer.verdict)}. ${EFFECT_TEXT.sentence(answer)}` };
}
