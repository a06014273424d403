import { MAP } from '../../domain/text/map.ts';
import { type Palette, readPalette } from './base/palette.ts';
import type { MapLegendProps } from './map-legend.tsx';

export interface PngCaption {
  /** First one is the title; the others stand under the map. */
  readonly lines: readonly string[];
  readonly legend: MapLegendProps;
}

const FONT = '"Inter Variable", sans-serif';
const MARGIN = 16;
const TITLE = 44;
const LINE = 18;
const SWATCH_WIDTH = 92;
const SWATCH_HEIGHT = 12;
/** Title, swatches, two lines of words, limits and basis. */
const LEGEND = 104;
/** A narrow map is put on a wider sheet, so that the legend fits. */
const LEAST_WIDTH = 6 * SWATCH_WIDTH + 2 * MARGIN;

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** CSS px. */
  readonly width: number;
}

/** A picture of the map with its title above it, and its legend and what it says about itself under it. */
export async function composePng(map: Blob, caption: PngCaption): Promise<Blob> {
  const picture = await createImageBitmap(map);
  const ratio = window.devicePixelRatio;
  const width = Math.max(LEAST_WIDTH, picture.width / ratio);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const text = wrapped(context, caption.lines.slice(1), width - 2 * MARGIN);
  const mapHeight = picture.height / ratio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((TITLE + mapHeight + LEGEND + text.length * LINE + MARGIN) * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const sheet = { context, palette: readPalette(document.documentElement), width };
  context.fillStyle = sheet.palette.surface;
  context.fillRect(0, 0, width, canvas.height / ratio);
  write(sheet, caption.lines[0] ?? '', MARGIN, 28, `600 16px ${FONT}`);
  context.drawImage(picture, (width - picture.width / ratio) / 2, TITLE, picture.width / ratio, mapHeight);
  picture.close();
  drawLegend(sheet, caption.legend, TITLE + mapHeight + 24);
  for (const [i, line] of text.entries()) write(sheet, line, MARGIN, TITLE + mapHeight + LEGEND + i * LINE + 14, `12px ${FONT}`);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the map could not be written as PNG'))), 'image/png');
  });
}

function write({ context, palette }: Sheet, text: string, x: number, y: number, font: string): void {
  context.font = font;
  context.textAlign = 'left';
  context.fillStyle = palette.text;
  context.fillText(text, x, y);
}

/** Lines broken at spaces where they are wider than there is room. */
function wrapped(context: CanvasRenderingContext2D, lines: readonly string[], room: number): string[] {
  context.font = `12px ${FONT}`;
  return lines.flatMap((line) => {
    const parts: string[] = [];
    let part = '';
    for (const word of line.split(' ')) {
      const longer = part === '' ? word : `${part} ${word}`;
      if (part !== '' && context.measureText(longer).width > room) {
        parts.push(part);
        part = word;
      } else part = longer;
    }
    return [...parts, part];
  });
}

function drawLegend(sheet: Sheet, { scale, title, words, limits, hatched, basis }: MapLegendProps, top: number): void {
  const { context, palette } = sheet;
  write(sheet, title, MARGIN, top, `600 12px ${FONT}`);
  words.forEach((word, step) => {
    const x = MARGIN + step * SWATCH_WIDTH;
    context.fillStyle = step === 0 && scale === 'hot' ? palette.land : palette[scale][step]!;
    context.fillRect(x, top + 8, SWATCH_WIDTH, SWATCH_HEIGHT);
    context.strokeStyle = palette.border;
    context.lineWidth = 0.5;
    context.strokeRect(x, top + 8, SWATCH_WIDTH, SWATCH_HEIGHT);
    const limit = step > 0 ? limits[step - 1] : undefined;
    if (limit) write(sheet, limit, x, top + 34, `11px ${FONT}`);
    write(sheet, spoken(word), x, top + 48, `11px ${FONT}`);
  });
  write(sheet, [basis, hatched && MAP.hatched(hatched)].filter(Boolean).join('; '), MARGIN, top + 66, `12px ${FONT}`);
}

/** A word of the narrow legend on one line: `uitzon-\nderlijk` is one word. */
const spoken = (word: string): string => word.replace('-\n', '').replace('\n', ' ');
