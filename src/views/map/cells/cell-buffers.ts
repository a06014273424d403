import type { CellGeometry } from './cell-geometry.ts';
import { TEXTURE_WIDTH } from './cell-shaders.ts';

/** Shape of all cells on the graphics card, with one small texture that says how each looks. */
export interface CellBuffers {
  readonly draw: () => void;
  /** `looks` holds class and flags in turn, padded to whole rows of the texture. */
  readonly fill: (looks: Uint8Array) => void;
  readonly free: () => void;
}

/** Bytes of the texture for n cells: two per cell, in rows of 256. */
export const looksFor = (cells: number): Uint8Array => new Uint8Array(Math.max(1, Math.ceil(cells / TEXTURE_WIDTH)) * TEXTURE_WIDTH * 2);

export function createCellBuffers(gl: WebGL2RenderingContext, shape: CellGeometry): CellBuffers {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  const vertices = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
  gl.bufferData(gl.ARRAY_BUFFER, shape.vertices, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 12, 0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, 12, 8);
  const indices = gl.createBuffer();
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, shape.indices, gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  const texture = gl.createTexture();
  const rows = looksFor(shape.cells).length / TEXTURE_WIDTH / 2;
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RG8UI, TEXTURE_WIDTH, rows);
  for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
  return {
    draw() {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.bindVertexArray(array);
      gl.drawElements(gl.TRIANGLES, shape.indices.length, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    fill(looks) {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, TEXTURE_WIDTH, rows, gl.RG_INTEGER, gl.UNSIGNED_BYTE, looks);
    },
    free() {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(vertices);
      gl.deleteBuffer(indices);
      gl.deleteTexture(texture);
    },
  };
}
