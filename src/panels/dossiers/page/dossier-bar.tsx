import { ChevronRight, LockKeyhole, Printer, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { DOSSIER, DOSSIERS } from '../../../domain/text/dossiers.ts';
import { writeAddress } from '../../../state/address.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { IconButton } from '../../../views/kit/controls/icon-button.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { wijkOf } from '../dossier-words.ts';

/** Where you are, for whom it is, and what can be done with the whole dossier. */
export function DossierBar({ dossier, buurt }: { readonly dossier: Dossier; readonly buurt: string }): ReactNode {
  const address = useApp((s) => s.address);
  const undo = useApp((s) => s.undo);
  const redo = useApp((s) => s.redo);
  const canUndo = useApp((s) => s.past.length > 0);
  const canRedo = useApp((s) => s.future.length > 0);
  const boundaries = useApp((s) => s.boundaries);
  const wijk = wijkOf(dossier.place.buurt, boundaries).name;
  return (
    <div className="dossier__bar">
      <nav className="crumbs" aria-label={DOSSIER.crumbs}>
        <a href={writeAddress({ ...address(), route: 'dossiers', open: null, part: null })}>{DOSSIERS.title}</a>
        <ChevronRight className="ico" aria-hidden="true" />
        <span>{buurt}</span>
        <ChevronRight className="ico" aria-hidden="true" />
        <b>{dossier.number}</b>
      </nav>
      <span className="conf">
        <LockKeyhole className="ico" aria-hidden="true" />
        {wijk ? `${DOSSIERS.confidential} ${wijk}` : DOSSIERS.confidential}
      </span>
      <span className="spacer" />
      <Button icon={Printer} tone="quiet" onPress={() => window.print()}>
        {DOSSIER.print}
      </Button>
      <IconButton icon={Undo2} label={DOSSIER.undo} onPress={undo} isDisabled={!canUndo} />
      <IconButton icon={Redo2} label={DOSSIER.redo} onPress={redo} isDisabled={!canRedo} />
    </div>
  );
}
