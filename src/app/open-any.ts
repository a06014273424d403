import { isTeamFileName } from '../domain/work/exchange-file.ts';
import type { AppState } from '../state/app-store.ts';

/** Opens a file wherever it was dropped: work of others in Samenwerken, anything else as data. */
export function openAny({ goTo, openTeamFile, openFile }: Pick<AppState, 'goTo' | 'openTeamFile' | 'openFile'>, file: File): void {
  const named = { name: file.name, blob: file };
  if (isTeamFileName(file.name)) {
    goTo('dossiers', null, 'samenwerken');
    void openTeamFile(named);
  } else {
    goTo('start');
    void openFile(named);
  }
}
