import type { AheadRequest } from '../../domain/analysis.ts';
import { breathe } from './breathe.ts';
import type { Chosen } from './counts.ts';
import { signalOf, signalSteps } from './lens-signal.ts';
import type { Study } from './study.ts';

/**
 * Works out what is likely to be asked next, in steps of a few milliseconds, so that the answer is then at hand.
 * @param isStale true ends the work: something else was asked
 */
export async function workAhead({ counts, categories }: Chosen, study: Study, ahead: AheadRequest, isStale: () => boolean): Promise<void> {
  for (const { period, history, allCategories } of ahead.questions) {
    const question = { period, history, categories: allCategories ? null : categories, alpha: ahead.request.alpha };
    const steps = signalSteps(counts, study, question);
    do {
      await breathe();
      if (isStale()) return;
    } while (!steps.next().done);
    signalOf('ongewoon', counts, study, question);
  }
}
