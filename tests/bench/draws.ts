import type { Page } from 'playwright-core';
import { DRAW_MARK } from '../../src/views/map/map-props.ts';

/** Milliseconds from a change of the filter to the map's draw call, and to the pixels being there (software GL). */
export interface Drawn {
  readonly draw: number;
  readonly paint: number;
}

interface Watched {
  draws: number;
  change(hash: string): Promise<Drawn>;
}

/** Makes every page of the browser count the draw calls that its map marks; to be called before a page is opened. */
export async function watchDraws(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const mark = performance.mark.bind(performance);
    let onDraw = () => {};
    const watched: Watched = {
      draws: 0,
      change: (hash) =>
        new Promise((resolve, reject) => {
          const begin = performance.now();
          const late = setTimeout(() => reject(new Error(`no draw call within 20 s after ${hash}`)), 20_000);
          onDraw = () => {
            clearTimeout(late);
            onDraw = () => {};
            const draw = performance.now() - begin;
            setTimeout(() => {
              // Reading one pixel waits until the graphics process has done all it was told.
              const gl = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')?.getContext('webgl2');
              gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
              resolve({ draw, paint: performance.now() - begin });
            }, 0);
          };
          window.location.hash = hash;
        }),
    };
    Object.assign(window, { watched });
    performance.mark = (markName, options) => {
      const made = mark(markName, options);
      if (markName === name) {
        watched.draws++;
        onDraw();
      }
      return made;
    };
  }, DRAW_MARK);
}

type WatchedWindow = Window & { readonly watched: Watched };

/** Waits for the first draw call of the page. */
export const firstDraw = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as WatchedWindow).watched.draws > 0, null, { polling: 20 });

/** Changes the filter as the address bar does, and waits for the draw call that follows. */
export const changeTo = (page: Page, hash: string): Promise<Drawn> =>
  page.evaluate((wanted) => (window as unknown as WatchedWindow).watched.change(wanted), hash);
