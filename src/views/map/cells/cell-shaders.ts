/** Cells per row of the texture that holds class and flags. */
export const TEXTURE_WIDTH = 256;

export const VERTEX_SHADER = `#version 300 es
precision highp float;
precision highp usampler2D;
in vec2 a_position;
in float a_edge;
uniform vec2 u_scale;
uniform vec2 u_offset;
uniform usampler2D u_cells;
flat out uint v_class;
flat out uint v_flags;
out float v_edge;
void main() {
  int cell = gl_VertexID / 7;
  uvec2 looks = texelFetch(u_cells, ivec2(cell % ${TEXTURE_WIDTH}, cell / ${TEXTURE_WIDTH}), 0).rg;
  v_class = looks.r;
  v_flags = looks.g;
  v_edge = a_edge;
  bool hidden = looks.r == 254u && looks.g == 0u;
  gl_Position = hidden ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(a_position * u_scale + u_offset, 0.0, 1.0);
}`;

/**
 * Distance to the border in device px comes from the gradient of the edge value, so that the gap between
 * cells is 1 px at every zoom. Class 255 is hatched; the hatching is anchored to the ground (`u_anchor`).
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
flat in uint v_class;
flat in uint v_flags;
in float v_edge;
uniform vec3 u_steps[6];
uniform float u_opaque[6];
uniform vec3 u_hatch;
uniform vec3 u_chosen;
uniform vec3 u_lit;
uniform vec2 u_anchor;
uniform float u_ratio;
uniform float u_opacity;
out vec4 color;
void main() {
  float perPixel = max(length(vec2(dFdx(v_edge), dFdy(v_edge))), 1e-6);
  float inside = (1.0 - v_edge) / perPixel;
  float gap = min(u_ratio, 0.2 / perPixel);
  float cover = clamp(inside - 0.5 * gap + 0.5, 0.0, 1.0);
  vec4 paint = vec4(0.0);
  if (v_class == 255u) {
    vec2 at = gl_FragCoord.xy - u_anchor;
    float period = 5.0 * u_ratio;
    float along = mod((at.x - at.y) * 0.70710678, period);
    float line = clamp(0.5 * u_ratio + 0.5 - abs(along - 0.5 * period), 0.0, 1.0);
    paint = vec4(u_hatch, 1.0) * line * cover * 0.55;
  } else if (v_class < 6u) {
    paint = vec4(u_steps[v_class], 1.0) * cover * u_opaque[v_class] * u_opacity;
  }
  float edge = 0.0;
  vec3 ink = u_lit;
  if ((v_flags & 1u) != 0u) { edge = clamp(2.5 * u_ratio - inside + 0.5, 0.0, 1.0); ink = u_chosen; }
  else if ((v_flags & 2u) != 0u) { edge = clamp(1.5 * u_ratio - inside + 0.5, 0.0, 1.0); }
  color = mix(paint, vec4(ink, 1.0), edge * cover);
}`;
