import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isPackable } from './static-file.ts';

const CACHE = '.cache/packed';

/** From this size on the best brotli takes minutes for a few per cent less: the engine's wasm is 34 MB. */
const LARGE = 4 * 1024 * 1024;

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length >= LARGE ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const FORMS = [
  { extension: '.br', pack: brotli },
  { extension: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: bytes.length >= LARGE ? 6 : 9 }) },
];

/**
 * Writes `.br` and `.gz` beside every file of `folder` that gets smaller by it. Same input, same bytes.
 * Packed forms are kept in `.cache/` by content hash, so that the engine is packed once and not at every build.
 */
export async function precompress(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.filter((path) => !/\.(br|gz)$/.test(path)).map(packOne));
}

async function packOne(path: string): Promise<void> {
  const bytes = await readFile(path);
  await Promise.all(FORMS.map((form) => rm(path + form.extension, { force: true })));
  if (!isPackable(path, bytes.length)) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  await Promise.all(
    FORMS.map(async (form) => {
      const kept = join(CACHE, hash + form.extension);
      const packed = (await readFile(kept).catch(() => null)) ?? (await form.pack(bytes));
      await writeFile(kept, packed);
      if (packed.length < bytes.length * 0.95) await copyFile(kept, path + form.extension);
    }),
  );
}
