import { otherNames, underOurNames } from './aliases.ts';
import { EFFECT_METHODS } from './effect-methods.ts';
import { fieldsOf, InputError } from './fields.ts';
import { HOTSPOT_METHODS } from './hotspot-methods.ts';
import type { Method } from './method.ts';
import { meantMethod, otherMethodNames } from './method-names.ts';
import { MONITOR_METHODS } from './monitor-methods.ts';
import { RATE_METHODS } from './rate-methods.ts';
import { asColumns } from './records.ts';
import { SCAN_METHODS } from './scan-methods.ts';
import { SPACE_METHODS } from './space-methods.ts';
import { TIME_METHODS } from './time-methods.ts';

export const METHODS: readonly Method[] = [
  ...SPACE_METHODS,
  ...RATE_METHODS,
  ...SCAN_METHODS,
  ...TIME_METHODS,
  ...HOTSPOT_METHODS,
  ...MONITOR_METHODS,
  ...EFFECT_METHODS,
];

/** @throws InputError when there is no such method */
export function methodNamed(name: string): Method {
  const own = meantMethod(
    name,
    METHODS.map((method) => method.name),
  );
  const found = METHODS.find((method) => method.name === own);
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
  const source = asColumns(parsed(text), method);
  const named = isObject(source) ? underOurNames(method.forms?.(source) ?? source, method.fields) : source;
  const input = fieldsOf(named);
  const unknown = Object.keys(named as object).find((field) => !(field in method.fields));
  if (unknown !== undefined)
    throw new InputError(`${method.name} does not read "${unknown}"; it reads ${Object.keys(method.fields).join(', ')}`);
  try {
    return JSON.stringify({ method: method.name, result: method.run(input) }, plain, 1);
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
      'A list of objects, or GeoJSON points (degrees), may stand for lists per field; null, NaN and text where a number belongs are refused.',
      '',
      ...list,
    ].join('\n');
  }
  const { name: own, answers, fields, gives } = methodNamed(name);
  const names = otherMethodNames(own);
  const lines = Object.entries(fields).map(([field, says]) => {
    const others = otherNames(field).filter((other) => !(other in fields));
    return `  "${field}": ${says}${others.length > 0 ? `\n      also called ${others.join(', ')}` : ''}`;
  });
  return [
    `${own}: ${answers}`,
    ...(names.length > 0 ? [`Also called ${names.join(', ')}`] : []),
    ...(gives ? ['', `Gives: ${gives}`] : []),
    '',
    'Fields of the input:',
    ...lines,
    '',
    `A worked example: tests/golden/cli/${own}.json`,
  ].join('\n');
}
