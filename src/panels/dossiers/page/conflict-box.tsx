import type { ReactNode } from 'react';
import { JUDGEMENT_WORDS, SERIOUSNESS_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { partnerWords } from '../dossier-words.ts';

/** Judgements given without knowing of each other: all are shown, none wins in silence. */
export function ConflictBox({ conflict }: { readonly conflict: Dossier['conflict'] }): ReactNode {
  return (
    <section className="conflictbox" aria-label={DOSSIER.judge.conflictTitle}>
      <b>{DOSSIER.judge.conflictTitle}</b>
      <ul>
        {conflict.map((given) => (
          <li key={given.id}>
            <b>{JUDGEMENT_WORDS[given.judgement].badge}</b>, {SERIOUSNESS_WORDS[given.seriousness]},{' '}
            {DOSSIER.judge.by(partnerWords(given.partners) || given.role, localDay(given.at))}: {given.reason}
          </li>
        ))}
      </ul>
      <span>{DOSSIER.judge.conflictText}</span>
    </section>
  );
}
