import { openStore } from '../db/open-store.ts';
import type { Boundaries } from '../domain/area.ts';
import { withoutSnapPoints } from '../geo/without-snap-points.ts';
import { openJournal } from '../journal/open-journal.ts';
import { openPilotStore } from '../journal/pilot-store.ts';
import { type AppStore, createAppStore } from '../state/app-store.ts';
import { startWorkers } from '../workers/client.ts';
import type { WorkerClient } from '../workers/client-types.ts';
import { fetchDemo, fetchDemoFigures, fetchDemoInspections, fetchDemoWork } from './demo.ts';
import { officialSource } from './fetch-boundaries.ts';
import { openDataSource } from './fetch-figures.ts';
import { readHosting } from './hosting.ts';
import { saveFile } from './save-file.ts';
import { LIBRARIES, VERSION } from './version.ts';

/** Opens workers, journal and store, and hands them to the memory of the session. */
export async function boot(): Promise<AppStore> {
  const workers = startWorkers();
  const journalOpened = openJournal();
  const builtIn = fetchBuiltInBoundaries();
  const inUse = Promise.all([journalOpened, builtIn]).then(async ([journal, boundaries]) => (await journal.boundaries()) ?? boundaries);
  const opened = inUse.then((boundaries) => workers.compute.openBoundaries(boundaries));
  // The engine starts at once; only placing its rows has to wait for the boundaries.
  const dbOpened = openStore({
    locate: async (points) => {
      await opened;
      const placed = withoutSnapPoints(points, (await journalOpened).settings().snapPoints);
      return { ...(await workers.compute.locate(placed)), ...placed };
    },
  });
  prepareToLocate(opened, workers);
  const all = [dbOpened, journalOpened, builtIn, inUse, opened, readHosting()] as const;
  const [db, journal, builtInBoundaries, boundaries, resolutions, hosting] = await Promise.all(all);
  return createAppStore({
    db,
    journal,
    pilot: openPilotStore(),
    workers,
    builtInBoundaries,
    boundaries,
    resolutions,
    fetchDemo,
    fetchDemoFigures,
    fetchDemoInspections,
    fetchDemoWork,
    official: hosting.api === null ? null : officialSource(hosting.api, workers.files),
    openData: openDataSource(hosting, () => new Date()),
    baseMapOrigin: hosting.tiles,
    liveOrigin: hosting.live,
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

/** Builds the study areas while the engine starts, so that the first rows do not wait for them. */
function prepareToLocate(opened: Promise<unknown>, { compute }: WorkerClient): void {
  const nowhere = { lng: new Float64Array(0), lat: new Float64Array(0) };
  opened.then(() => compute.locate(nowhere)).catch((cause: unknown) => console.error(cause));
}
