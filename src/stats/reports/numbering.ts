/** Numbers keys 0, 1, 2, ... in order of arrival; much faster than a `Map` for whole numbers beyond 2^31. */
export interface Numbering {
  add(key: number): number;
  /** -1 when the key was never added. */
  find(key: number): number;
}

/** Open addressing in a table twice as large as `most`, the largest number of keys. */
export function numbering(most: number): Numbering {
  const bits = Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
  const mask = 2 ** bits - 1;
  const keys = new Float64Array(mask + 1);
  const numbers = new Int32Array(mask + 1).fill(-1);
  let used = 0;
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(Math.floor(key / 4_294_967_296), 0x85ebca6b)) >>> (32 - bits);
    while (numbers[slot]! >= 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add(key) {
      const slot = slotOf(key);
      if (numbers[slot]! < 0) {
        keys[slot] = key;
        numbers[slot] = used++;
      }
      return numbers[slot]!;
    },
    find: (key) => numbers[slotOf(key)]!,
  };
}
