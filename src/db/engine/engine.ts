import type { Query } from '../../queries/query.ts';
import type { Connection } from './connection.ts';
import { EngineError } from './engine-error.ts';
import { createQueue } from './queue.ts';

export type EngineState = 'starting' | 'ready' | 'rebuilding' | 'failed';

export interface EngineParts {
  /** Starts an empty engine. */
  readonly start: () => Promise<Connection>;
  /** Fills an empty engine with everything that is stored. */
  readonly fill: (connection: Connection) => Promise<void>;
  readonly onState: (state: EngineState, error: EngineError | null) => void;
}

/** An engine that is always there: when it dies, what was asked is rejected and a new one is filled. */
export interface Engine {
  readonly ready: Promise<void>;
  run<T>(query: Query<T>, signal?: AbortSignal): Promise<T>;
  /** Nothing else runs until the work is done. */
  hold<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const ATTEMPTS = 3;

export function createEngine(parts: EngineParts): Engine {
  const queue = createQueue();
  let closed = false;
  let current = boot('starting');
  current.catch(() => undefined);

  async function boot(state: EngineState): Promise<Connection> {
    parts.onState(state, null);
    let error: unknown;
    for (let attempt = 0; attempt < ATTEMPTS && !closed; attempt++) {
      try {
        const connection = await filled(parts);
        parts.onState('ready', null);
        watch(connection);
        return connection;
      } catch (cause) {
        error = cause;
      }
    }
    const failure = error instanceof EngineError ? error : new EngineError('failed', 'the engine cannot be started', null, error);
    if (!closed) parts.onState('failed', failure);
    throw failure;
  }

  function watch(connection: Connection): void {
    connection.lost.then(() => {
      if (closed) return;
      current = boot('rebuilding');
      current.catch(() => undefined);
    });
  }

  const hold = <T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T> =>
    queue.enter(async () => {
      if (closed) throw new EngineError('lost', 'the engine was closed', null);
      const connection = await current;
      return settled(connection, work(connection));
    }, signal);

  return {
    ready: current.then(() => undefined),
    run: (query, signal) => hold((connection) => connection.run(query, signal), signal),
    hold,
    async close() {
      closed = true;
      await current.then((connection) => connection.close()).catch(() => undefined);
    },
  };
}

/** A started and filled engine; one that cannot be filled is not left behind. */
async function filled({ start, fill }: EngineParts): Promise<Connection> {
  const connection = await start();
  try {
    await settled(connection, fill(connection));
    return connection;
  } catch (cause) {
    await connection.close();
    throw cause;
  }
}

/** The work, or the rejection that its engine died: work on a dead engine never settles by itself. */
function settled<T>(connection: Connection, work: Promise<T>): Promise<T> {
  return Promise.race([work, connection.lost.then((reason) => Promise.reject(reason))]);
}
