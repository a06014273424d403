import { expose, transfer } from 'comlink';
import { createFiles, type Files } from './files/files.ts';

const files = createFiles();

/** Imported columns move to the caller instead of being copied. */
const read: Files['read'] = async (...args) => {
  const outcome = await files.read(...args);
  if (!outcome.ok) return outcome;
  const buffers = Object.values(outcome.value.columns).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer] : []));
  return transfer(outcome, [...new Set(buffers)]);
};

expose({ ...files, read });
