import { FRAGMENT_SHADER, VERTEX_SHADER } from './cell-shaders.ts';

const UNIFORMS = [
  'u_scale',
  'u_offset',
  'u_cells',
  'u_steps',
  'u_opaque',
  'u_hatch',
  'u_chosen',
  'u_lit',
  'u_anchor',
  'u_ratio',
  'u_opacity',
] as const;

export interface CellProgram {
  readonly program: WebGLProgram;
  readonly at: Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>;
}

/** Compiles and links the two shaders; throws with the log of the driver. */
export function linkCellProgram(gl: WebGL2RenderingContext): CellProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.bindAttribLocation(program, 0, 'a_position');
  gl.bindAttribLocation(program, 1, 'a_edge');
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = (gl.getAttachedShaders(program) ?? []).map((shader) => gl.getShaderInfoLog(shader));
    throw new Error(`the cell shaders do not link: ${gl.getProgramInfoLog(program)} ${logs.join(' ')}`);
  }
  const at = Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)])) as CellProgram['at'];
  return { program, at };
}

// biome-ignore-start lint/correctness/useHookAtTopLevel: useProgram is WebGL, no hook
export function activate(gl: WebGL2RenderingContext, { program }: CellProgram): void {
  gl.useProgram(program);
}
// biome-ignore-end lint/correctness/useHookAtTopLevel: useProgram is WebGL, no hook
