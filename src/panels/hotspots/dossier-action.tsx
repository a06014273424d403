import { Folder, FolderPlus } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import { HOTSPOT_DOSSIER } from '../../domain/text/dossiers.ts';
import { openDossier } from '../../state/dossier-work.ts';
import { AppStoreContext, useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { useDossierLinks } from './use-dossier-links.ts';

/** To the dossier of a place, or a new one when there is none that runs. */
export function DossierAction({ place }: { readonly place: FlaggedPlace }): ReactNode {
  const store = useContext(AppStoreContext)!;
  const goTo = useApp((s) => s.goTo);
  const dossier = useDossierLinks().ofPlace.get(place.id)?.[0];
  const runs = dossier && !dossier.ending;
  return (
    <Button
      icon={runs ? Folder : FolderPlus}
      tone={runs ? 'plain' : 'primary'}
      onPress={() => goTo('dossiers', runs ? dossier.id : openDossier(store.getState(), place))}
    >
      {runs ? HOTSPOT_DOSSIER.show : HOTSPOT_DOSSIER.open}
    </Button>
  );
}
