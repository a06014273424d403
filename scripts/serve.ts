import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLiveOrigin } from '../src/domain/trust/external-origins.ts';
import { type HostingChoice, securityHeaders } from '../src/domain/trust/security-headers.ts';
import { cacheControl, contentType } from './static-file.ts';

export interface StaticServer {
  /** Where it listens, e.g. `http://127.0.0.1:4173/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface StaticOptions {
  /** Folder that is served. */
  readonly root: string;
  /** Response headers on every answer, errors too. */
  readonly headers: ReadonlyMap<string, string>;
  /** First port to try; the next ones follow when it is taken. 0 lets the system choose. */
  readonly port: number;
}

interface Found {
  readonly path: string;
  readonly size: number;
  readonly encoding: string | null;
  readonly tag: string;
}

const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

const infoOf = (path: string) => stat(path).catch(() => null);

/** The file behind a request path inside `root`, packed when the browser takes it; null when there is none. */
async function findFile(root: string, urlPath: string, accepts: string): Promise<Found | null> {
  const path = resolve(root, `.${urlPath.endsWith('/') ? `${urlPath}index.html` : urlPath}`);
  if (path !== root && !path.startsWith(root + sep)) return null;
  const plain = await infoOf(path);
  if (!plain?.isFile()) return null;
  const tag = (size: number) => `"${size.toString(36)}-${Math.trunc(plain.mtimeMs).toString(36)}"`;
  for (const { name, extension } of ENCODINGS) {
    const packed = accepts.includes(name) ? await infoOf(path + extension) : null;
    if (packed && packed.mtimeMs >= plain.mtimeMs)
      return { path: path + extension, size: packed.size, encoding: name, tag: tag(packed.size) };
  }
  return { path, size: plain.size, encoding: null, tag: tag(plain.size) };
}

function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function answer(options: StaticOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of options.headers) response.setHeader(name, value);
  const refuse = (status: number, text: string) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Alleen lezen.\n');
  const urlPath = pathOf(request);
  const found = urlPath && (await findFile(resolve(options.root), urlPath, String(request.headers['accept-encoding'] ?? '')));
  if (!urlPath || !found) return refuse(404, 'Niet gevonden.\n');
  response.setHeader('Cache-Control', cacheControl(urlPath));
  response.setHeader('ETag', found.tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === found.tag) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.setHeader('Content-Type', contentType(urlPath.endsWith('/') ? 'index.html' : urlPath));
  response.setHeader('Content-Length', found.size);
  if (found.encoding) response.setHeader('Content-Encoding', found.encoding);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done((server.address() as AddressInfo).port);
    });
  });
}

/** Serves a folder of built files to this computer only, with the given headers. */
export async function serveStatic(options: StaticOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((cause) => {
      console.error(cause);
      response.destroy();
    });
  });
  for (let port = options.port; ; port++) {
    try {
      const taken = await listen(server, port);
      return {
        url: `http://127.0.0.1:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= options.port + 100) throw cause;
    }
  }
}

/** Whether the host of the app chose the PDOK layers: `--pdok` or `BRANDPUNT_PDOK=1`. */
export const wantsPdok = (args: readonly string[]): boolean => args.includes('--pdok') || process.env['BRANDPUNT_PDOK'] === '1';

/** `BRANDPUNT_PDOK_ORIGIN`: one origin instead of the two hosts of PDOK; throws when it is no origin. */
export function pdokOriginOf(text: string | undefined): string | null {
  if (!text) return null;
  const { origin, protocol } = new URL(text);
  if (!/^https?:$/.test(protocol) || text.replace(/\/$/, '') !== origin) throw new Error(`BRANDPUNT_PDOK_ORIGIN is no origin: ${text}`);
  return origin;
}

/** Whether the host of the app chose the open figures of CBS: `--cbs` or `BRANDPUNT_CBS=1`. */
export const wantsCbs = (args: readonly string[]): boolean => args.includes('--cbs') || process.env['BRANDPUNT_CBS'] === '1';

/** `BRANDPUNT_LIVE`: origin of a y-websocket server; throws when it is no origin of an encrypted socket, or an open one elsewhere. */
export function liveOriginOf(text: string | undefined): string | null {
  if (!text) return null;
  const { origin } = new URL(text);
  if (!isLiveOrigin(origin) || text.replace(/\/$/, '') !== origin) throw new Error(`BRANDPUNT_LIVE is no origin of a socket: ${text}`);
  return origin;
}

/** What the environment and the arguments say about PDOK, CBS and working live. */
export const hostingChoice = (args: readonly string[]): HostingChoice => ({
  pdok: wantsPdok(args),
  pdokOrigin: pdokOriginOf(process.env['BRANDPUNT_PDOK_ORIGIN']),
  cbs: wantsCbs(args),
  live: liveOriginOf(process.env['BRANDPUNT_LIVE']),
});

const DIST = join(import.meta.dirname, '../dist');

/** Serves `dist` with the headers of the app. */
export const serveApp = (
  port: number,
  pdok: boolean,
  pdokOrigin = pdokOriginOf(process.env['BRANDPUNT_PDOK_ORIGIN']),
  cbs = false,
  live = liveOriginOf(process.env['BRANDPUNT_LIVE']),
): Promise<StaticServer> => serveStatic({ root: DIST, headers: securityHeaders({ pdok, pdokOrigin, cbs, live }), port });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const { url } = await serveApp(at > 0 ? Number(process.argv[at + 1]) : 4173, wantsPdok(process.argv), undefined, wantsCbs(process.argv));
  console.log(url);
}
