import type { Palette } from './base/palette.ts';
import { toScreen } from './camera.ts';
import { BADGE_RADIUS, BADGE_SHIFT, pathOf } from './overlay/hotspot-mark.tsx';
import type { MapOverlayProps } from './overlay/map-overlay.tsx';
import type { Outline } from './overlay/outlines.ts';
import { LINE_HEIGHT } from './overlay/place-labels.ts';

type Drawing = Pick<MapOverlayProps, 'camera' | 'labels' | 'outlines' | 'selected'> & { readonly attribution: string };

/** Draws names, outlines, numbers and the attribution over a copy of the map, as the overlay shows them. */
export async function mapImage(canvas: HTMLCanvasElement, drawing: Drawing, palette: Palette): Promise<Blob> {
  const context = canvas.getContext('2d')!;
  const { camera, labels, outlines, selected, attribution } = drawing;
  const ratio = canvas.width / camera.width;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.font = '11.5px "Inter Variable", sans-serif';
  const write = (text: string, x: number, y: number): void => {
    context.strokeStyle = palette.halo;
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.fillStyle = palette.label;
    context.fillText(text, x, y);
  };
  for (const label of labels) {
    const [x, y] = toScreen(camera, label.at[0], label.at[1]);
    for (const [at, line] of label.lines.entries()) write(line, x + label.shift[0], y + label.shift[1] + at * LINE_HEIGHT);
  }
  for (const outline of outlines) drawMark(context, outline, drawing, palette, outline.hotspot.id === selected);
  context.font = '11px "Inter Variable", sans-serif';
  context.textAlign = 'right';
  write(attribution, camera.width - 8, camera.height - 8);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the map could not be written as PNG'))), 'image/png');
  });
}

function drawMark(context: CanvasRenderingContext2D, outline: Outline, { camera }: Drawing, palette: Palette, isSelected: boolean): void {
  const isGone = outline.hotspot.state === 'uitgedoofd';
  const path = new Path2D(pathOf(outline, camera));
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.5;
  context.stroke(path);
  context.strokeStyle = isSelected ? palette.accent : palette.outline;
  context.lineWidth = isSelected ? 3 : 1.75;
  context.setLineDash(isGone ? [4, 3] : []);
  context.stroke(path);
  context.setLineDash([]);
  const corner = toScreen(camera, outline.badge[0], outline.badge[1]);
  const [x, y] = [corner[0] + BADGE_SHIFT[0], corner[1] + BADGE_SHIFT[1]];
  context.beginPath();
  context.arc(x, y, isSelected ? BADGE_RADIUS + 2 : BADGE_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = isSelected ? palette.accent : isGone ? palette.surface : palette.inverse;
  context.fill();
  context.strokeStyle = isGone ? palette.outline : palette.halo;
  context.lineWidth = isGone ? 1.25 : 2;
  context.stroke();
  context.font = `600 ${isSelected ? 13 : 11}px "Inter Variable", sans-serif`;
  context.textAlign = 'center';
  context.fillStyle = isSelected ? palette.onAccent : isGone ? palette.text : palette.onInverse;
  context.fillText(String(outline.hotspot.rank), x, y + 4);
}
