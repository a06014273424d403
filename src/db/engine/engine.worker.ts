import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/**
 * Runs the engine's own worker script, holding a lock for as long as the worker lives: whatever ends the
 * worker frees the lock, which is how the page learns of it at once. `name` of the worker is the lock.
 */
async function live(): Promise<void> {
  await new Promise<void>((held) => {
    navigator.locks.request(self.name, () => {
      held();
      return new Promise(() => undefined);
    });
  });
  self.postMessage('held');
  await import(/* @vite-ignore */ new URL(script, self.location.href).href);
  self.postMessage('alive');
}

live();
