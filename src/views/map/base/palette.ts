/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

const TOKENS = {
  out: '--map-out',
  land: '--map-land',
  water: '--map-water',
  border: '--map-border',
  city: '--map-city',
  label: '--map-label',
  halo: '--map-halo',
  hatch: '--map-hatch',
  outline: '--map-outline',
  accent: '--accent',
  onAccent: '--on-accent',
  inverse: '--inverse',
  onInverse: '--on-inverse',
  surface: '--surface',
  text: '--text',
} as const;

/** Colours of the map as the style sheet has them now. */
export interface Palette extends Readonly<Record<keyof typeof TOKENS, string>> {
  readonly hot: readonly string[];
  readonly busy: readonly string[];
}

/** Reads the tokens as they are for an element, so that light and dark have one source. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (token: string): string => style.getPropertyValue(token).trim() || '#808080';
  const named = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)]));
  const steps = (scale: string): string[] => [0, 1, 2, 3, 4, 5].map((step) => read(`--${scale}-${step}`));
  return { ...(named as Record<keyof typeof TOKENS, string>), hot: steps('hot'), busy: steps('busy') };
}

/** `#rgb` or `#rrggbb` as the shader wants it. */
export function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}
