/**
 * Runs one statistical method on a file, to check it against other programs: `npm run stats -- METHOD --input FILE.json`.
 * The result goes to standard output as JSON. A wrong input gives one sentence on standard error and exit code 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError } from './stats/fields.ts';
import { helpText, runMethod } from './stats/run.ts';

function read(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new InputError(`the file ${path} cannot be read`);
  }
}

function answer(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { input: { type: 'string', short: 'i' }, help: { type: 'boolean', short: 'h' } },
  });
  const [method] = positionals;
  if (values.help || method === undefined) return helpText(method);
  if (values.input === undefined) throw new InputError(`give the input of ${method} with --input FILE.json`);
  return runMethod(method, read(values.input));
}

try {
  console.log(answer());
} catch (error) {
  const isArgument = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof InputError) && !isArgument) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
