import { rmSync } from 'node:fs';
import { NET_LOGS } from './journey.ts';

/** Runs once before the journeys: the net logs of an earlier run must not count. */
export default function freshLogs(): void {
  rmSync(NET_LOGS, { recursive: true, force: true });
}
