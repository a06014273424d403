/**
 * Runs work that yields the share it has done to its end at once.
 * @returns null when stopped
 */
export function runThrough<T>(steps: Generator<number, T>, shouldStop?: () => boolean, onShare?: (share: number) => void): T | null {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (shouldStop?.()) return null;
    onShare?.(step.value);
  }
}
