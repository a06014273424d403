/** Called between steps with the share done; false ends the work. */
export type GoOn = (share: number) => Promise<boolean>;

export const STOPPED = Symbol('stopped');

/** Runs work that yields the share it has done, and lets others go first between two steps. */
export async function inTurns<T>(steps: Generator<number, T>, goOn: GoOn): Promise<T | typeof STOPPED> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!(await goOn(step.value))) return STOPPED;
  }
}
