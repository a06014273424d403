import type { Connection } from '../engine/connection.ts';

/** All of the work or nothing of it, as far as the tables go. */
export async function transaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.exec('BEGIN TRANSACTION');
  try {
    const result = await work();
    await connection.exec('COMMIT');
    return result;
  } catch (cause) {
    await connection.exec('ROLLBACK').catch(() => undefined);
    throw cause;
  }
}
