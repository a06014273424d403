import type { CustomLayerInterface } from 'maplibre-gl';
import type { Rgb } from '../base/palette.ts';
import type { Camera } from '../camera.ts';
import { CLASS_HIDDEN, DRAW_MARK } from '../map-props.ts';
import { type CellBuffers, createCellBuffers, looksFor } from './cell-buffers.ts';
import { type CellGeometry, cellGeometry } from './cell-geometry.ts';
import { activate, type CellProgram, linkCellProgram } from './cell-program.ts';

/** Colours of the cells. Steps that are not opaque leave the land to be seen (class 0 of Ongewoon: as expected). */
export interface CellPaint {
  readonly steps: readonly Rgb[];
  readonly opaque: readonly number[];
  readonly hatch: Rgb;
  readonly chosen: Rgb;
  readonly lit: Rgb;
  /** Below 1 over a base map. */
  readonly opacity: number;
}

export interface CellLayer extends CustomLayerInterface {
  setCorners(corners: Float64Array): void;
  setClasses(classes: Uint8Array): void;
  /** Cells chosen with the lasso, and the one under the pointer. */
  setFlags(chosen: readonly number[], lit: number | null): void;
  setPaint(paint: CellPaint): void;
}

const CHOSEN = 1;
const LIT = 2;

/**
 * All cells in one draw call. A change of classes writes two bytes per cell and uploads one small texture;
 * the draw call that follows is marked with `DRAW_MARK`.
 */
export function createCellLayer(camera: () => Camera, paint: CellPaint): CellLayer {
  let shape: CellGeometry = cellGeometry(new Float64Array(0));
  let looks = looksFor(0);
  let isFilled = false;
  let marks = false;
  let card: { readonly program: CellProgram; buffers: CellBuffers; shape: CellGeometry } | null = null;
  let flagged: readonly number[] = [];
  let colors = paint;
  return {
    id: 'cells',
    type: 'custom',
    renderingMode: '2d',
    onAdd(_map, gl) {
      card = { program: linkCellProgram(gl), buffers: createCellBuffers(gl, shape), shape };
      isFilled = false;
    },
    onRemove(_map, gl) {
      card?.buffers.free();
      if (card) gl.deleteProgram(card.program.program);
      card = null;
    },
    setCorners(corners) {
      shape = cellGeometry(corners);
      looks = looksFor(shape.cells);
      for (let cell = 0; cell < shape.cells; cell++) looks[cell * 2] = CLASS_HIDDEN;
      flagged = [];
      isFilled = false;
    },
    setClasses(classes) {
      const count = Math.min(classes.length, shape.cells);
      for (let cell = 0; cell < count; cell++) looks[cell * 2] = classes[cell]!;
      isFilled = false;
      marks = true;
    },
    setFlags(chosen, lit) {
      for (const cell of flagged) looks[cell * 2 + 1] = 0;
      for (const cell of chosen) looks[cell * 2 + 1]! |= CHOSEN;
      if (lit !== null) looks[lit * 2 + 1]! |= LIT;
      flagged = lit === null ? chosen : [...chosen, lit];
      isFilled = false;
    },
    setPaint(next) {
      colors = next;
    },
    render(gl) {
      if (!card || shape.cells === 0) return;
      if (card.shape !== shape) {
        card.buffers.free();
        card = { program: card.program, buffers: createCellBuffers(gl, shape), shape };
        isFilled = false;
      }
      if (!isFilled) card.buffers.fill(looks);
      isFilled = true;
      activate(gl, card.program);
      setUniforms(gl, card.program, shape, camera(), colors);
      // The depth test stays on: MapLibre draws opaque fills first, and water has to lie over the cells.
      for (const test of [gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
      card.buffers.draw();
      if (marks) performance.mark(DRAW_MARK);
      marks = false;
    },
  };
}

/** Places are worked out in 64 bits here and only the small rest goes to the card. */
function setUniforms(gl: WebGL2RenderingContext, { at }: CellProgram, shape: CellGeometry, camera: Camera, paint: CellPaint): void {
  const { world, left, top, width, height } = camera;
  const ratio = gl.drawingBufferWidth / width;
  const x = shape.origin[0] * world - left;
  const y = shape.origin[1] * world - top;
  gl.uniform2f(at.u_scale, (2 * world) / width, (-2 * world) / height);
  gl.uniform2f(at.u_offset, (2 * x) / width - 1, 1 - (2 * y) / height);
  // The hatching repeats every 5 px along (1,-1)/sqrt 2: a whole number of repeats may be dropped.
  const repeat = 5 * Math.SQRT2 * ratio;
  gl.uniform2f(at.u_anchor, (x * ratio) % repeat, ((height - y) * ratio) % repeat);
  gl.uniform1f(at.u_ratio, ratio);
  gl.uniform1i(at.u_cells, 0);
  gl.uniform3fv(at.u_steps, paint.steps.flat());
  gl.uniform1fv(at.u_opaque, paint.opaque);
  gl.uniform3f(at.u_hatch, ...paint.hatch);
  gl.uniform3f(at.u_chosen, ...paint.chosen);
  gl.uniform3f(at.u_lit, ...paint.lit);
  gl.uniform1f(at.u_opacity, paint.opacity);
}
