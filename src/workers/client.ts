import { proxy, transfer } from 'comlink';
import type { Boundaries } from '../domain/area.ts';
import type { ComputeClient, FilesClient, WorkerClient } from './client-types.ts';
import type { Compute } from './compute/compute.ts';
import type { Files } from './files/files.ts';
import { type Revivable, revivable } from './revivable.ts';

/** Starts both workers. Cubes and imported columns move; what `locate` is given is copied, so it stays the caller's. */
export function startWorkers(): WorkerClient {
  let opened: Boundaries | null = null;
  const compute = revivable<Compute>(
    () => new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module', name: 'compute' }),
    async (room) => {
      if (opened) await room.openBoundaries(opened);
    },
  );
  const files = revivable<Files>(() => new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module', name: 'files' }));
  return {
    compute: computeClient(compute, (boundaries) => {
      opened = boundaries;
    }),
    files: filesClient(files),
    computeGeneration: compute.generation,
    close: () => {
      compute.close();
      files.close();
    },
  };
}

function computeClient(worker: Revivable<Compute>, remember: (boundaries: Boundaries) => void): ComputeClient {
  return {
    openBoundaries: async (boundaries) => {
      const resolutions = await worker.call((room) => room.openBoundaries(boundaries));
      remember(boundaries);
      return resolutions;
    },
    areaAround: (points) => worker.call((room) => room.areaAround(points)),
    drawing: (resolution) => worker.call((room) => room.drawing(resolution)),
    locate: (points) => worker.call((room) => room.locate(points)),
    setRows: (resolution, rows) => worker.call((room) => room.setRows(resolution, transfer(rows, [rows.place.buffer, rows.kind.buffer]))),
    analyse: (request) => worker.call((room) => room.analyse(request)),
    history: (request) => worker.call((room) => room.history(request)),
    stability: (request) => {
      const { lng, lat, category, month } = request.rows;
      return worker.call((room) => room.stability(transfer(request, [lng.buffer, lat.buffer, category.buffer, month.buffer])));
    },
    eventEffects: (request) => worker.call((room) => room.eventEffects(request)),
    twoSources: (request) => worker.call((room) => room.twoSources(request)),
    dataAlarms: (request) => worker.call((room) => room.dataAlarms(request)),
    hottimes: (request) => worker.call((room) => room.hottimes(request)),
    months: (request) => worker.call((room) => room.months(request)),
    expectedSeries: (from, count) => worker.call((room) => room.expectedSeries(from, count)),
  };
}

function filesClient(worker: Revivable<Files>): FilesClient {
  return {
    inspect: (file, name, context, onProgress) => worker.call((room) => room.inspect(file, name, context, proxy(onProgress))),
    read: (file, name, mapping, context, onProgress) => worker.call((room) => room.read(file, name, mapping, context, proxy(onProgress))),
    boundaries: (file, name) => worker.call((room) => room.boundaries(file, name)),
    sha256: (file) => worker.call((room) => room.sha256(file)),
    rejectedCsv: (account) => worker.call((room) => room.rejectedCsv(account)),
    cancel: () => worker.call((room) => room.cancel()),
  };
}
