import { useContext, useState } from 'react';
import type { Issue } from '../../domain/issue.ts';
import type { DossierFact } from '../../domain/work/dossier-facts.ts';
import { sayInDossier } from '../../state/dossier-work.ts';
import { AppStoreContext } from '../../state/use-app.ts';

export interface Saying {
  /** Says facts about the dossier; false when they were refused, and `issue` says why. */
  readonly say: (...facts: readonly DossierFact[]) => boolean;
  readonly issue: Issue | null;
  readonly clear: () => void;
}

/** Saying things in one dossier from a form. */
export function useSay(about: string): Saying {
  const store = useContext(AppStoreContext)!;
  const [issue, setIssue] = useState<Issue | null>(null);
  return {
    say: (...facts) => {
      const refused = sayInDossier(store.getState(), about, facts);
      setIssue(refused);
      return refused === null;
    },
    issue,
    clear: () => setIssue(null),
  };
}
