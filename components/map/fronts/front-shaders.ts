import { pictureFragment } from '../layer/graphics';

/**
 * A step of a front as a capsule, between its points on two dated lines. `reach` is how far it is drawn to each
 * side, in pixels of the screen, as all lengths here.
 */
const vertex = `
uniform mat4 matrix;
uniform vec2 viewport;
uniform float share;
uniform float reach;
uniform vec2 lengths;
uniform float steps;
in vec4 here;
in vec4 there;
out vec2 spot;

flat out float size;
flat out float behind;
vec2 screen(vec4 place) {
  vec4 at = matrix * vec4(mix(place.xy, place.zw, share), 0.0, 1.0);
  return (at.xy / at.w * vec2(0.5, -0.5) + 0.5) * viewport;
}
void main() {
  vec2 start = screen(here);
  vec2 way = screen(there) - start;
  size = length(way);
  vec2 ahead = size > 0.0 ? way / size : vec2(1.0, 0.0);
  vec2 across = vec2(-ahead.y, ahead.x);
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  float margin = reach + 1.0;
  spot = vec2(mix(-margin, size + margin, corner.x), mix(-margin, margin, corner.y));
  behind = float(gl_InstanceID) / steps * mix(lengths.x, lengths.y, share);
  vec2 at = start + ahead * spot.x + across * spot.y;
  gl_Position = vec4((at / viewport - 0.5) * vec2(2.0, -2.0), 0.0, 1.0);
}`;

const shared = `
precision highp float;
uniform float pixels;
uniform float total;
uniform vec2 loose;
uniform float fading;
in vec2 spot;
flat in float size;
flat in float behind;
out vec4 drawn;
float strength(float along) {
  float first = mix(1.0, smoothstep(0.0, fading, along), loose.x);
  float last = mix(1.0, smoothstep(0.0, fading, total - along), loose.y);
  return first * last;
}`;

/** The colour of each side to `reach`, paler outward, and paper beside the line; the nearest line decides, by its depth. */
const bandFragment = `${shared}
uniform float reach;
uniform float freed;
uniform vec3 freedColour;
uniform vec3 heldColour;
uniform vec3 paper;
void main() {
  float way = clamp(spot.x, 0.0, size);
  float away = length(spot - vec2(way, 0.0));
  if (away > reach) discard;
  // At a corner two steps are equally near; the one that sees the spot more squarely decides.
  gl_FragDepth = (away + 0.05 * (away - abs(spot.y))) / (reach * 1.1);
  float outward = 1.0 - away / reach;
  // Below its line on the screen is the right side.
  float free = step(0.0, spot.y * freed);
  float alpha = mix(0.34, 0.44, free) * outward * outward * (3.0 - 2.0 * outward);
  vec3 side = mix(heldColour, freedColour, free);
  float halo = 0.75 * (1.0 - smoothstep(3.0 * pixels, 7.5 * pixels, away));
  vec4 colour = vec4(side * alpha, alpha) * (1.0 - halo) + vec4(paper * halo, halo);
  drawn = colour * strength(behind + way);
}`;

/** The stroke, dashed where it is a drawing, and short strokes on the side that is still held. */
const inkFragment = `${shared}
uniform float freed;
uniform float broad;
uniform float between;
uniform float opacity;
uniform vec3 ink;
void main() {
  float way = clamp(spot.x, 0.0, size);
  float place = behind + spot.x;
  float line = clamp(0.5 * broad - length(spot - vec2(way, 0.0)) + 0.5, 0.0, 1.0);
  float period = 3.3 * broad;
  float dash = clamp(min(mod(place, period), 2.2 * broad - mod(place, period)) + 0.5, 0.0, 1.0);
  line *= mix(1.0, dash, between);
  // A stroke of 0.44 breadths in 2.64, from the line to 2.4 breadths beside it.
  float next = mod(place, 2.64 * broad);
  float stroke = clamp(0.22 * broad - abs(next - 1.32 * broad) + 0.5, 0.0, 1.0);
  float beside = -spot.y * freed;
  stroke *= clamp(min(beside, 2.4 * broad - beside) + 0.5, 0.0, 1.0);
  stroke *= step(0.0, spot.x) * step(spot.x, size) * mix(1.0, 0.7, between);
  float alpha = max(line, stroke) * opacity * strength(behind + way);
  drawn = vec4(ink * alpha, alpha);
}`;

/** The bands are drawn apart, and laid over the map as one picture. */
const spreadVertex = `
out vec2 spot;
void main() {
  spot = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(spot * 2.0 - 1.0, 0.0, 1.0);
}`;

export const bandShaders = { vertex, fragment: bandFragment };
export const inkShaders = { vertex, fragment: inkFragment };
export const spreadShaders = { vertex: spreadVertex, fragment: pictureFragment };
