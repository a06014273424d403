import type { Dossier } from '../../workflow/dossier/dossier.ts';

export const useDossierExport =
  () =>
  async (_d: readonly Dossier[], _k: 'csv' | 'geojson', _f: 'team' | 'outside'): Promise<void> => {};
