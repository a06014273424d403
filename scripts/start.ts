import { spawn } from 'node:child_process';
import { buildIfStale } from './build.ts';
import { serveApp, wantsCbs, wantsPdok } from './serve.ts';

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : [],
};

/** Opens the address in the browser where there is a desktop; silence when there is none. */
function openOnDesktop(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (!command || process.env['CI'] || process.argv.includes('--no-open')) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const pdok = wantsPdok(process.argv);
console.log('Brandpunt wordt gebouwd als dat nodig is (de eerste keer duurt dat even)...');
await buildIfStale();
const { url } = await serveApp(4173, pdok, undefined, wantsCbs(process.argv));
console.log(`Brandpunt draait op deze computer${pdok ? ', met de kaartlagen van PDOK' : ''}. Stoppen: Ctrl+C.`);
console.log(url);
openOnDesktop(url);
