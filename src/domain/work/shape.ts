/** Whether a value that came from elsewhere (a team file, an older version) is what the code takes it for. */
export type Check = (value: unknown) => boolean;

/** The fields of a fact's body besides `kind`, by name. */
export type FieldChecks = Readonly<Record<string, Check>>;

/** Text of at most `most` characters. */
export const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;

export const flag: Check = (value) => typeof value === 'boolean';

/** A finite number within bounds, both included. */
export const amount =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

export const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** Calendar day, `2026-11-23`. */
export const day: Check = (value) => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);

export const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);

export const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** Null, or what `check` allows. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** An object with exactly these fields. */
export const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const found = Object.entries(value);
    return found.length === Object.keys(fields).length && found.every(([key, field]) => Object.hasOwn(fields, key) && fields[key]!(field));
  };
