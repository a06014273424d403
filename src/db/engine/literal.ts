import type { Param } from '../../queries/query.ts';

/**
 * SQL text of a value, for the browser engine: its prepared statements cannot be cancelled, so values
 * are written out there. Strings only ever become quoted text with quotes doubled; the dialect knows no
 * backslash escapes in it. NUL cannot stand in SQL text and is put in by `chr(0)`.
 */
export function literal(value: Param): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'bigint') return hashLiteral(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return listLiteral(value);
}

function textLiteral(text: string): string {
  const parts = text
    .toWellFormed()
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts[0]! : `(${parts.join(' || chr(0) || ')})`;
}

const isInt32 = (value: number): boolean => Number.isInteger(value) && value >= -0x80000000 && value <= 0x7fffffff;

/** Whole numbers in 32 bits are INTEGER, all others DOUBLE with every digit. */
function numberLiteral(value: number): string {
  if (Object.is(value, -0)) return "'-0'::DOUBLE";
  return isInt32(value) ? `(${value})::INTEGER` : `'${value}'::DOUBLE`;
}

function hashLiteral(value: bigint): string {
  if (value < 0n || value > 0xffffffffffffffffn) throw new RangeError(`${value} is no hash of 64 bits`);
  return `${value}::UBIGINT`;
}

function listLiteral(values: readonly string[] | readonly number[] | readonly bigint[]): string {
  const items = (values as readonly Param[]).map(literal).join(', ');
  return `[${items}]::${listType(values)}[]`;
}

function listType(values: readonly string[] | readonly number[] | readonly bigint[]): string {
  const [first] = values;
  if (typeof first === 'string') return 'VARCHAR';
  if (typeof first === 'bigint') return 'UBIGINT';
  return (values as readonly number[]).every(isInt32) ? 'INTEGER' : 'DOUBLE';
}

/** SQL with each `?` replaced by its value; question marks inside quotes and comments stay. */
export function withValues(sql: string, params: readonly Param[]): string {
  let next = 0;
  const text = sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?/g, (found) => {
    if (found !== '?') return found;
    if (next >= params.length) throw new RangeError(`more than the ${params.length} values given are asked for`);
    return literal(params[next++]!);
  });
  if (next !== params.length) throw new RangeError(`${params.length} values for ${next} question marks`);
  return text;
}
