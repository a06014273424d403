const keyOf = (name: string): string => `${name}-device`;

/** A random name of this browser, made once; where it cannot be kept, another one each time the page opens. */
export function deviceName(name: string): string {
  try {
    const kept = localStorage.getItem(keyOf(name));
    if (kept) return kept;
    const made = crypto.randomUUID().slice(0, 8);
    localStorage.setItem(keyOf(name), made);
    return made;
  } catch {
    return 'onbekend';
  }
}

export const forgetDeviceName = (name: string): void => localStorage.removeItem(keyOf(name));
