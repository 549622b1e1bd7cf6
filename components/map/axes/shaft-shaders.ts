/**
 * A step of a shaft as a capsule. `now` cuts it where the moment is, and a step that has not started, or that
 * belongs to another pass, is put outside the picture. Lengths are in pixels of the screen.
 */
const vertex = `
uniform mat4 matrix;
uniform vec2 viewport;
uniform float pixels;
uniform float world;
uniform float scale;
uniform float now;
uniform int pass;
in vec2 from;
in vec2 to;
in vec3 days;
in vec2 widths;
in float along;
in float dashed;
in vec3 colour;
out vec2 spot;
flat out float reach;
flat out vec2 halves;
flat out vec3 ink;
flat out vec2 dash;
vec2 screen(vec2 place) {
  vec4 at = matrix * vec4(place, 0.0, 1.0);
  return (at.xy / at.w * vec2(0.5, -0.5) + 0.5) * viewport;
}
void main() {
  bool faded = now >= days.z;
  bool started = now >= days.x;
  bool here = pass == 0 || (pass == 1) == faded;
  float done = days.y > days.x ? clamp((now - days.x) / (days.y - days.x), 0.0, 1.0) : 1.0;
  vec2 start = screen(from);
  vec2 end = mix(start, screen(to), done);
  vec2 way = end - start;
  reach = length(way);
  vec2 ahead = reach > 0.0 ? way / reach : vec2(1.0, 0.0);
  vec2 across = vec2(-ahead.y, ahead.x);
  float halo = pass == 0 ? 1.3 * pixels : 0.0;
  halves = 0.5 * scale * pixels * vec2(widths.x, mix(widths.x, widths.y, done)) + halo * scale;
  float margin = max(halves.x, halves.y) + 1.0;
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  spot = vec2(mix(-margin, reach + margin, corner.x), mix(-margin, margin, corner.y));
  ink = colour;
  dash = vec2(dashed > 0.5 && pass > 0 ? 2.0 * max(halves.x, 0.5) : 0.0, along * world);
  vec2 at = start + ahead * spot.x + across * spot.y;
  gl_Position = vec4((at / viewport - 0.5) * vec2(2.0, -2.0), 0.0, 1.0);
  if (!started || !here || (done <= 0.0 && days.y > days.x)) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}`;

const fragment = `
precision highp float;
precision highp int;
uniform vec3 paper;
uniform int pass;
in vec2 spot;
flat in float reach;
flat in vec2 halves;
flat in vec3 ink;
flat in vec2 dash;
out vec4 drawn;
void main() {
  float way = clamp(spot.x, 0.0, reach);
  float half_width = mix(halves.x, halves.y, reach > 0.0 ? way / reach : 0.0);
  float alpha = clamp(half_width - length(spot - vec2(way, 0.0)) + 0.5, 0.0, 1.0);
  if (dash.x > 0.0) {
    // On for 1.5 widths and off for 0.9, with square ends.
    float period = 2.4 * dash.x;
    float place = mod(dash.y + spot.x, period);
    float on = 1.5 * dash.x;
    alpha = clamp(half_width - abs(spot.y) + 0.5, 0.0, 1.0);
    alpha *= step(-0.5, spot.x) * step(spot.x, reach + 0.5);
    alpha *= clamp(min(place, on - place) + 0.5, 0.0, 1.0);
  }
  vec3 mixed = pass == 0 ? paper : pass == 1 ? mix(ink, paper, 0.55) : ink;
  drawn = vec4(mixed * alpha, alpha);
}`;

export const shaftShaders = { vertex, fragment };
