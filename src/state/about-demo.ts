import type { FactDraft } from '../domain/work/work-fact.ts';
import type { AppState } from './app-store.ts';
import { isDemo } from './is-demo.ts';

/** What is said of figures of the demo city is named after it, so that it goes when the demo city goes (`forgetDemoWork`). */
export const aboutDemo = ({ batches }: Pick<AppState, 'batches'>, drafts: readonly FactDraft[]): FactDraft[] =>
  drafts.map((draft) => (isDemo(batches) ? { ...draft, about: `demo-${draft.about}` } : draft));
