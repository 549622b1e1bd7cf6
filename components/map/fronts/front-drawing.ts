import { POINTS } from '../../../data/exhibit/moments/fronts';
import { channelsOf, drawWith, programOf, readInstances, uniformsOf } from '../layer/graphics';
import { freedColour, frontColour, heldColour, paper } from '../layer/layer';
import { type Movement, POINT_NUMBERS, stepFields } from './front-geometry';
import { bandShaders, inkShaders, spreadShaders } from './front-shaders';

/** One line to draw: its movement, and how far it has come. */
export type DrawnFront = {
  readonly id: string;
  readonly movement: Movement;
  readonly share: number;
  /** Whether it lies between two dated lines. */
  readonly between: boolean;
};

/** What a frame looks at: pixels are the screen's, `pixels` of them to one of CSS. */
export type Sight = {
  readonly matrix: Float32Array;
  readonly pixels: number;
  /** Pixels of the whole world's width, and of a metre on the ground here. */
  readonly world: number;
  readonly metre: number;
  readonly zoom: number;
  readonly opacity: number;
};

/** Nothing is claimed farther than this from the line, in metres on the ground. */
const BAND = 25_000;

/** Metres over which a loose end fades. */
const FADING = 22_000;

/** The bands are soft, and are drawn at a part of the screen's resolution. */
const COARSE = 0.4;

/** Pixels of the screen by which a front moves before its bands are drawn again. */
const SEEN = 0.7;

/** The front in the graphics card. */
export class FrontDrawing {
  readonly #gl: WebGL2RenderingContext;
  readonly #band: ReturnType<typeof toolOf>;
  readonly #ink: ReturnType<typeof toolOf>;
  readonly #spread: ReturnType<typeof toolOf>;
  readonly #buffers = new Map<string, WebGLBuffer>();
  readonly #layouts = new Map<string, readonly [WebGLVertexArrayObject, WebGLVertexArrayObject]>();
  readonly #empty: WebGLVertexArrayObject;
  readonly #picture: ReturnType<typeof pictureOf>;
  /** What the picture of the bands has in it. */
  #bands = '';

  constructor(gl: WebGL2RenderingContext, movements: ReadonlyMap<string, Movement>) {
    this.#gl = gl;
    this.#band = toolOf(gl, bandShaders);
    this.#ink = toolOf(gl, inkShaders);
    this.#spread = toolOf(gl, spreadShaders);
    this.#empty = gl.createVertexArray();
    this.#picture = pictureOf(gl);
    for (const [id, { numbers }] of movements) {
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.STATIC_DRAW);
      this.#buffers.set(id, buffer);
      this.#layouts.set(id, [this.#layoutOf(this.#band), this.#layoutOf(this.#ink)]);
    }
    gl.bindVertexArray(null);
  }

  /** Draws the bands of all lines into a picture of their own, unless it has them where they are. */
  drawBands(lines: readonly DrawnFront[], sight: Sight): void {
    const gl = this.#gl;
    const wide = Math.max(1, Math.round(gl.drawingBufferWidth * COARSE));
    const high = Math.max(1, Math.round(gl.drawingBufferHeight * COARSE));
    const look = `${wide} ${high} ${sight.matrix.join()} ${lines.map((line) => placeOf(line, sight)).join()}`;
    if (look === this.#bands) return;
    this.#bands = look;
    this.#picture.begin(wide, high);
    gl.disable(gl.BLEND);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.SCISSOR_TEST);
    gl.enable(gl.DEPTH_TEST);
    gl.depthFunc(gl.LESS);
    gl.depthMask(true);
    gl.depthRange(0, 1);
    gl.colorMask(true, true, true, true);
    gl.viewport(0, 0, wide, high);
    gl.clearColor(0, 0, 0, 0);
    gl.clearDepth(1);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    const { program, uniform } = this.#band;
    drawWith(gl, program, null);
    gl.uniform3fv(uniform('freedColour'), channelsOf(freedColour));
    gl.uniform3fv(uniform('heldColour'), channelsOf(heldColour));
    gl.uniform3fv(uniform('paper'), channelsOf(paper));
    // The map measures in the screen's pixels, this picture in a part of them.
    const { pixels, world, metre } = sight;
    const coarse = {
      ...sight,
      pixels: pixels * COARSE,
      world: world * COARSE,
      metre: metre * COARSE,
    };
    const reach = Math.max(12 * coarse.pixels, BAND * coarse.metre);
    for (const line of lines)
      this.#lay(this.#band, line, { sight: coarse, reach, size: [wide, high] });
    gl.bindVertexArray(null);
  }

  /** Lays the bands over the map, and the lines over them. */
  draw(lines: readonly DrawnFront[], sight: Sight): void {
    const gl = this.#gl;
    const { drawingBufferWidth: wide, drawingBufferHeight: high } = gl;
    drawWith(gl, this.#spread.program, this.#empty);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#picture.texture);
    gl.uniform1f(this.#spread.uniform('opacity'), sight.opacity * bandStrength(sight.zoom));
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    const { program, uniform } = this.#ink;
    drawWith(gl, program, null);
    const broad = (2 + 2 * Math.min(1, Math.max(0, (sight.zoom - 5) / 4))) * sight.pixels;
    gl.uniform1f(uniform('broad'), broad);
    gl.uniform1f(uniform('opacity'), sight.opacity);
    gl.uniform3fv(uniform('ink'), channelsOf(frontColour));
    for (const line of lines)
      this.#lay(this.#ink, line, { sight, reach: 2.6 * broad, size: [wide, high] });
    gl.bindVertexArray(null);
  }

  free(): void {
    const gl = this.#gl;
    for (const { program } of [this.#band, this.#ink, this.#spread]) gl.deleteProgram(program);
    for (const buffer of this.#buffers.values()) gl.deleteBuffer(buffer);
    for (const layout of [...this.#layouts.values()].flat()) gl.deleteVertexArray(layout);
    gl.deleteVertexArray(this.#empty);
    this.#picture.free();
  }

  #lay(
    { uniform }: ReturnType<typeof toolOf>,
    { id, movement, share, between }: DrawnFront,
    { sight, reach, size }: { sight: Sight; reach: number; size: readonly [number, number] },
  ): void {
    const gl = this.#gl;
    const layouts = this.#layouts.get(id);
    if (layouts === undefined) return;
    const [first, last] = movement.lengths.map((length) => length * sight.world);
    const lengths = [first ?? 0, last ?? 0] as const;
    gl.bindVertexArray(layouts[uniform === this.#band.uniform ? 0 : 1]);
    gl.uniformMatrix4fv(uniform('matrix'), false, sight.matrix);
    gl.uniform2f(uniform('viewport'), ...size);
    gl.uniform1f(uniform('pixels'), sight.pixels);
    gl.uniform1f(uniform('reach'), reach);
    gl.uniform1f(uniform('share'), share);
    gl.uniform1f(uniform('steps'), POINTS - 1);
    gl.uniform2f(uniform('lengths'), ...lengths);
    gl.uniform1f(uniform('total'), lengths[0] + (lengths[1] - lengths[0]) * share);
    gl.uniform1f(uniform('fading'), FADING * sight.metre);
    gl.uniform2f(uniform('loose'), movement.loose[0] ? 1 : 0, movement.loose[1] ? 1 : 0);
    gl.uniform1f(uniform('freed'), movement.freedRight ? 1 : -1);
    gl.uniform1f(uniform('between'), between ? 1 : 0);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, POINTS - 1);
  }

  #layoutOf({ program }: ReturnType<typeof toolOf>): WebGLVertexArrayObject {
    const layout = this.#gl.createVertexArray();
    this.#gl.bindVertexArray(layout);
    readInstances(this.#gl, program, stepFields, { first: 0, stride: POINT_NUMBERS });
    return layout;
  }
}

/** Nearer by the bands fill the view, and are paler so that the ground stays readable. */
function bandStrength(zoom: number): number {
  return 1 - 0.45 * Math.min(1, Math.max(0, (zoom - 7.2) / 2));
}

/** Where a line is, as far as an eye could tell. */
function placeOf({ id, movement, share }: DrawnFront, { world }: Sight): string {
  return `${id} ${Math.round((share * movement.farthest * world) / SEEN)}`;
}

function toolOf(gl: WebGL2RenderingContext, shaders: { vertex: string; fragment: string }) {
  const program = programOf(gl, shaders);
  return { program, uniform: uniformsOf(gl, program) };
}

/** A picture with a depth, which takes the size it is started with. */
function pictureOf(gl: WebGL2RenderingContext) {
  const frame = gl.createFramebuffer();
  const texture = gl.createTexture();
  const depth = gl.createRenderbuffer();
  let [wide, high] = [0, 0];
  return {
    texture,
    begin(width: number, height: number) {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      if (width === wide && height === high) return;
      [wide, high] = [width, height];
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, wide, high, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.bindRenderbuffer(gl.RENDERBUFFER, depth);
      gl.renderbufferStorage(gl.RENDERBUFFER, gl.DEPTH_COMPONENT16, wide, high);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
      gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_ATTACHMENT, gl.RENDERBUFFER, depth);
    },
    free() {
      gl.deleteFramebuffer(frame);
      gl.deleteTexture(texture);
      gl.deleteRenderbuffer(depth);
    },
  };
}
