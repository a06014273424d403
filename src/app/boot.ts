import { openStore } from '../db/open-store.ts';
import type { Boundaries } from '../domain/area.ts';
import { openJournal } from '../journal/open-journal.ts';
import { type AppStore, createAppStore } from '../state/app-store.ts';
import { startWorkers } from '../workers/client.ts';
import { fetchDemo } from './demo.ts';
import { officialSource } from './fetch-boundaries.ts';
import { readHosting } from './hosting.ts';
import { saveFile } from './save-file.ts';
import { LIBRARIES, VERSION } from './version.ts';

/** Opens workers, journal and store, and hands them to the memory of the session. */
export async function boot(): Promise<AppStore> {
  const workers = startWorkers();
  const [journal, builtInBoundaries, hosting] = await Promise.all([openJournal(), fetchBuiltInBoundaries(), readHosting()]);
  const boundaries = (await journal.boundaries()) ?? builtInBoundaries;
  const [db, resolutions] = await Promise.all([
    openStore({ locate: (points) => workers.compute.locate(points) }),
    workers.compute.openBoundaries(boundaries),
  ]);
  return createAppStore({
    db,
    journal,
    workers,
    builtInBoundaries,
    boundaries,
    resolutions,
    fetchDemo,
    official: hosting.api === null ? null : officialSource(hosting.api, workers.files),
    baseMapOrigin: hosting.tiles,
    save: saveFile,
    now: () => new Date(),
    version: VERSION,
    libraries: LIBRARIES,
  });
}

async function fetchBuiltInBoundaries(): Promise<Boundaries> {
  const answer = await fetch('./demo/boundaries.json');
  if (!answer.ok) throw new Error(`the built-in boundaries are not there (${answer.status})`);
  return (await answer.json()) as Boundaries;
}
