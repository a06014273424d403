import { proxy, transfer } from 'comlink';
import type { Boundaries } from '../domain/area.ts';
import type { ComputeClient, FilesClient, WorkerClient } from './client-types.ts';
import type { Compute } from './compute/compute.ts';
import type { Files } from './files/files.ts';
import { type Revivable, revivable } from './revivable.ts';

const computeWorker = (name: string): Worker => new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module', name });

/**
 * Starts the workers. Rows and imported columns move; what `locate` is given is copied, so it stays the caller's.
 * Searches of seconds have a worker of their own, so that no filter waits for them; it starts when it is needed.
 */
export function startWorkers(): WorkerClient {
  let opened: Boundaries | null = null;
  const compute = revivable<Compute>(
    () => computeWorker('compute'),
    async (room) => {
      if (opened) await room.openBoundaries(opened);
    },
  );
  const search = later(() => revivable<Compute>(() => computeWorker('search')));
  const files = revivable<Files>(() => new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module', name: 'files' }));
  const remember = (boundaries: Boundaries): void => {
    opened = boundaries;
  };
  return {
    compute: { ...computeClient(compute, remember), ...searchClient(search.get, () => opened) },
    files: filesClient(files),
    computeGeneration: compute.generation,
    close: () => {
      compute.close();
      search.made()?.close();
      files.close();
    },
  };
}

/** Something that is made the first time it is needed. */
function later<T>(make: () => T): { readonly get: () => T; readonly made: () => T | null } {
  let made: T | null = null;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}

type Searches =
  | 'hottimes'
  | 'months'
  | 'stability'
  | 'eventEffects'
  | 'dataAlarms'
  | 'nearRepeats'
  | 'stopNearRepeats'
  | 'freshClusters'
  | 'stopFreshClusters'
  | 'setEffectRows'
  | 'effect'
  | 'trendTable'
  | 'monthlyAlarms'
  | 'areaAlarms'
  | 'scoreSites'
  | 'planInspections';

function searchClient(worker: () => Revivable<Compute>, opened: () => Boundaries | null): Pick<ComputeClient, Searches> {
  let known: readonly [Boundaries | null, generation: number] = [null, 0];
  const openThere = async (): Promise<void> => {
    const [boundaries, generation] = [opened(), worker().generation()];
    if (!boundaries || (known[0] === boundaries && known[1] === generation)) return;
    await worker().call((room) => room.openBoundaries(boundaries));
    known = [boundaries, generation];
  };
  return {
    hottimes: (request) => worker().call((room) => room.hottimes(request)),
    months: (request) => worker().call((room) => room.months(request)),
    nearRepeats: (places, onProgress) => worker().call((room) => room.nearRepeats(places, proxy(onProgress))),
    freshClusters: async (request, onProgress) => {
      await openThere();
      return worker().call((room) => room.freshClusters(request, proxy(onProgress)));
    },
    stopFreshClusters: () => worker().call((room) => room.stopFreshClusters()),
    stopNearRepeats: () => worker().call((room) => room.stopNearRepeats()),
    eventEffects: (request) => worker().call((room) => room.eventEffects(request)),
    dataAlarms: (request) => worker().call((room) => room.dataAlarms(request)),
    setEffectRows: async (resolution, rows) => {
      await openThere();
      return worker().call((room) => room.setEffectRows(resolution, transfer(rows, [rows.place.buffer, rows.kind.buffer])));
    },
    scoreSites: (request) => worker().call((room) => room.scoreSites(request)),
    planInspections: (request) => worker().call((room) => room.planInspections(request)),
    effect: (request) => worker().call((room) => room.effect(request)),
    trendTable: (request) => worker().call((room) => room.trendTable(request)),
    monthlyAlarms: (from, count) => worker().call((room) => room.monthlyAlarms(from, count)),
    areaAlarms: (request) => worker().call((room) => room.areaAlarms(request)),
    stability: async (request) => {
      await openThere();
      const { lng, lat, category, month } = request.rows;
      return worker().call((room) => room.stability(transfer(request, [lng.buffer, lat.buffer, category.buffer, month.buffer])));
    },
  };
}

function computeClient(worker: Revivable<Compute>, remember: (boundaries: Boundaries) => void): Omit<ComputeClient, Searches> {
  return {
    openBoundaries: async (boundaries) => {
      const resolutions = await worker.call((room) => room.openBoundaries(boundaries));
      remember(boundaries);
      return resolutions;
    },
    areaAround: (points) => worker.call((room) => room.areaAround(points)),
    drawing: (resolution) => worker.call((room) => room.drawing(resolution)),
    shape: (ids) => worker.call((room) => room.shape(ids)),
    locate: (points) => worker.call((room) => room.locate(points)),
    setRows: (resolution, rows) => worker.call((room) => room.setRows(resolution, transfer(rows, [rows.place.buffer, rows.kind.buffer]))),
    analyse: (request) => worker.call((room) => room.analyse(request)),
    analyseBeside: (request) => worker.call((room) => room.analyseBeside(request)),
    ahead: (request) => worker.call((room) => room.ahead(request)),
    history: (request) => worker.call((room) => room.history(request)),
    reportsBehind: (request) => worker.call((room) => room.reportsBehind(request)),
    secondOpinion: (request, onProgress) => worker.call((room) => room.secondOpinion(request, proxy(onProgress))),
    stopSecondOpinion: () => worker.call((room) => room.stopSecondOpinion()),
    twoSources: (request) => worker.call((room) => room.twoSources(request)),
    screen: (request) => worker.call((room) => room.screen(request)),
    expectedSeries: (from, count) => worker.call((room) => room.expectedSeries(from, count)),
  };
}

function filesClient(worker: Revivable<Files>): FilesClient {
  return {
    inspect: (file, name, context, onProgress) => worker.call((room) => room.inspect(file, name, context, proxy(onProgress))),
    read: (file, name, mapping, context, onProgress) => worker.call((room) => room.read(file, name, mapping, context, proxy(onProgress))),
    lines: (file, name) => worker.call((room) => room.lines(file, name)),
    boundaries: (file, name) => worker.call((room) => room.boundaries(file, name)),
    postcodes: (file, name) => worker.call((room) => room.postcodes(file, name)),
    indicators: (file, name, known, plan) => worker.call((room) => room.indicators(file, name, known, plan)),
    terrains: (file, name) => worker.call((room) => room.terrains(file, name)),
    sites: (file, name, own, stored, plan) => worker.call((room) => room.sites(file, name, own, stored, plan)),
    signals: (file, name, buurten, stored, chosen) => worker.call((room) => room.signals(file, name, buurten, stored, chosen)),
    sha256: (file) => worker.call((room) => room.sha256(file)),
    rejectedCsv: (account) => worker.call((room) => room.rejectedCsv(account)),
    cancel: () => worker.call((room) => room.cancel()),
  };
}
