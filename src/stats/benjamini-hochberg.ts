/** Adjusted p (q) of every p; `tests` counts p's of 1 that are left out of the list. */
export function adjustedP(_p: Float64Array, _tests?: number): Float64Array {
  throw new Error('not built yet');
}
