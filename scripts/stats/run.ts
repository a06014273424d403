import { otherNames, underOurNames } from './aliases.ts';
import { EFFECT_METHODS } from './effect-methods.ts';
import { fieldsOf, InputError } from './fields.ts';
import { HOTSPOT_METHODS } from './hotspot-methods.ts';
import type { Method } from './method.ts';
import { MONITOR_METHODS } from './monitor-methods.ts';
import { SCAN_METHODS } from './scan-methods.ts';
import { SPACE_METHODS } from './space-methods.ts';
import { TIME_METHODS } from './time-methods.ts';

export const METHODS: readonly Method[] = [
  ...SPACE_METHODS,
  ...SCAN_METHODS,
  ...TIME_METHODS,
  ...HOTSPOT_METHODS,
  ...MONITOR_METHODS,
  ...EFFECT_METHODS,
];

/** @throws InputError when there is no such method */
export function methodNamed(name: string): Method {
  const found = METHODS.find((method) => method.name === name);
  if (!found) throw new InputError(`there is no method "${name}"; there are ${METHODS.map((method) => method.name).join(', ')}`);
  return found;
}

/**
 * Runs a method on the text of a JSON file.
 * @returns JSON with every number in full precision; NaN and infinite numbers are null
 * @throws InputError when the input cannot be used, in one sentence
 */
export function runMethod(name: string, text: string): string {
  const method = methodNamed(name);
  const source = parsed(text);
  const named = isObject(source) ? underOurNames(source, method.fields) : source;
  const input = fieldsOf(named);
  const unknown = Object.keys(named as object).find((field) => !(field in method.fields));
  if (unknown !== undefined) throw new InputError(`${name} does not read "${unknown}"; it reads ${Object.keys(method.fields).join(', ')}`);
  try {
    return JSON.stringify({ method: name, result: method.run(input) }, plain, 1);
  } catch (error) {
    // The kernels refuse impossible numbers with a RangeError that says what is wrong.
    if (error instanceof RangeError) throw new InputError(error.message);
    throw error;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`the input is no JSON: ${(error as Error).message}`);
  }
}

const plain = (_: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value);

/** Help on one method, or the list of all. */
export function helpText(name?: string): string {
  if (name === undefined) {
    const list = METHODS.map((method) => `  ${method.name.padEnd(24)}${method.answers}`);
    return [
      'npm run stats -- METHOD --input FILE.json    (FILE "-" reads standard input)',
      'npm run stats -- METHOD --help',
      '',
      ...list,
    ].join('\n');
  }
  const { answers, fields } = methodNamed(name);
  const lines = Object.entries(fields).map(([field, says]) => {
    const others = otherNames(field).filter((other) => !(other in fields));
    return `  "${field}": ${says}${others.length > 0 ? `\n      also called ${others.join(', ')}` : ''}`;
  });
  return [`${name}: ${answers}`, '', 'Fields of the input:', ...lines, '', `A worked example: tests/golden/cli/${name}.json`].join('\n');
}
