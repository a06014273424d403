import { useContext } from 'react';
import { exportDossiers, type Readers } from '../../state/dossier-export.ts';
import { AppStoreContext } from '../../state/use-app.ts';
import type { Dossier } from '../../workflow/dossier/dossier.ts';

/** Offers dossiers as a file. */
export function useDossierExport(): (dossiers: readonly Dossier[], kind: 'csv' | 'geojson', readers: Readers) => Promise<void> {
  const store = useContext(AppStoreContext)!;
  return (dossiers, kind, readers) => exportDossiers(store.getState(), dossiers, kind, readers);
}
