// A mark is one triangle around its centre; `v_point` is the place in it in CSS pixels, y downwards. The fragment
// shader measures how far a point is from the edge of its shape. The shapes have the corners of the report's ones.

/** What the one shader hands to the other. */
const varyings = /* glsl */ `
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_ring;
varying vec4 v_fill;
varying vec4 v_outline;
varying vec4 v_paper;
`;

export const markVertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute vec4 a_fill;
attribute vec4 a_outline;
attribute vec4 a_paper;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

${varyings}
const float bias = 255.0 / 254.0;

void main() {
  float pixel = u_correctionRatio * 2.0;
  float radius = a_size / u_sizeRatio;
  float reach = 2.0 * (radius * 1.15 + 6.0);
  vec2 offset = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset * pixel, 1)).xy, 0, 1);
  v_point = vec2(offset.x, -offset.y);
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_fill = a_id;
  #else
  v_fill = a_fill;
  #endif
  v_outline = a_outline;
  v_paper = a_paper;
  v_fill.a *= bias;
  v_outline.a *= bias;
  v_paper.a *= bias;
}
`;

export const markFragmentShader = /* glsl */ `
precision highp float;

${varyings}
uniform float u_pixelRatio;

float box(vec2 p, vec2 size) {
  vec2 d = abs(p) - size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p) {
  return max(p.y - 0.75, (1.85 * abs(p.x) - p.y - 1.1) / 2.103);
}

float edge(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, vec2(0.86));
  if (v_shape < 2.5) return triangle(p);
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y) - 1.15) * 0.7071;
  if (v_shape < 4.5) return triangle(vec2(p.x, -p.y));
  if (v_shape < 5.5) return max(abs(p.y) - 0.9, (0.9 * abs(p.x) + 0.5 * abs(p.y) - 0.9) / 1.0296);
  if (v_shape < 6.5) return min(box(p, vec2(0.4, 1.0)), box(p, vec2(1.0, 0.4)));
  return box(p, vec2(1.1, 0.55));
}

vec4 over(vec4 below, vec4 above, float distance) {
  float cover = clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0) * above.a;
  return vec4(above.rgb * cover, cover) + below * (1.0 - cover);
}

void main() {
  float distance = edge(v_point / v_radius) * v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.5 ? vec4(0.0) : v_fill;
  #else
  vec4 colour = vec4(0.0);
  if (v_ring > 0.5) {
    float ring = length(v_point) - (v_radius * 1.15 + 3.0);
    colour = over(colour, v_paper, ring);
    colour = over(colour, v_outline, abs(ring) - 0.75);
  }
  colour = over(colour, v_fill, distance);
  gl_FragColor = over(colour, v_outline, abs(distance) - 0.5);
  #endif
}
`;
