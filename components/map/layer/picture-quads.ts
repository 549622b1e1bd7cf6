import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { MercatorCoordinate } from 'maplibre-gl';
import { drawWith, programOf, readInstances, textureOf, uniformsOf } from './graphics';
import type { Atlas } from './picture-atlas';

/** A picture of the atlas on the map, `right` and `down` CSS pixels from a position in degrees. */
export type Quad = {
  /** The id of the event or axis that it is drawn for. */
  readonly of: string;
  readonly picture: string;
  readonly at: readonly [number, number];
  readonly right: number;
  readonly down: number;
  /** Degrees clockwise. */
  readonly turn?: number;
};

const fields = [
  ['position', 2],
  ['offset', 2],
  ['size', 2],
  ['turn', 1],
  ['part', 4],
] as const;

/** Numbers a quad has in the buffer. */
const NUMBERS = 11;

const vertex = `
uniform mat4 matrix;
uniform vec2 viewport;
in vec2 position;
in vec2 offset;
in vec2 size;
in float turn;
in vec4 part;
out vec2 spot;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec4 middle = matrix * vec4(position, 0.0, 1.0);
  vec2 away = (corner - 0.5) * size;
  vec2 pixels = offset + mat2(cos(turn), sin(turn), -sin(turn), cos(turn)) * away;
  gl_Position = middle + vec4(vec2(pixels.x, -pixels.y) * 2.0 / viewport * middle.w, 0.0, 0.0);
  spot = mix(part.xy, part.zw, corner);
}`;

const fragment = `
precision mediump float;
uniform sampler2D atlas;
in vec2 spot;
out vec4 colour;
void main() {
  colour = texture(atlas, spot);
}`;

/**
 * Pictures drawn by the graphics card alone, in the order given: the map lays nothing out for them and
 * keeps no feature of each, so that a hidden event costs nothing at all.
 */
export class PictureQuads implements CustomLayerInterface {
  readonly type = 'custom';
  readonly id: string;
  readonly #atlas: () => Atlas;
  #quads: readonly Quad[] = [];
  #drawing: Drawing | null = null;
  #map: MapLibre | null = null;

  constructor(id: string, atlas: () => Atlas) {
    this.id = id;
    this.#atlas = atlas;
  }

  /** Replaces what is drawn, and requests a frame from the map. */
  show(quads: readonly Quad[]): void {
    this.#quads = quads;
    this.#drawing?.fill(quads);
    this.#map?.triggerRepaint();
  }

  get quads(): readonly Quad[] {
    return this.#quads;
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#drawing = new Drawing(gl, this.#atlas());
    this.#drawing.fill(this.#quads);
  }

  onRemove(): void {
    this.#drawing?.free();
    this.#drawing = null;
    this.#map = null;
  }

  render(_gl: unknown, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (this.#map === null) return;
    this.#drawing?.draw(defaultProjectionData.mainMatrix, this.#map.getPixelRatio());
  }
}

/** The objects in the graphics card, and how they are drawn. */
class Drawing {
  readonly #gl: WebGL2RenderingContext;
  readonly #atlas: Atlas;
  readonly #program: WebGLProgram;
  readonly #buffer: WebGLBuffer;
  readonly #layout: WebGLVertexArrayObject;
  readonly #texture: WebGLTexture;
  readonly #uniform: ReturnType<typeof uniformsOf>;
  #count = 0;

  constructor(gl: WebGL2RenderingContext, atlas: Atlas) {
    this.#gl = gl;
    this.#atlas = atlas;
    this.#program = programOf(gl, { vertex, fragment });
    this.#uniform = uniformsOf(gl, this.#program);
    this.#buffer = gl.createBuffer();
    this.#layout = gl.createVertexArray();
    this.#texture = textureOf(gl, atlas.canvas, true);
    gl.bindVertexArray(this.#layout);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    readInstances(gl, this.#program, fields, { first: 0, stride: NUMBERS });
    gl.bindVertexArray(null);
  }

  fill(quads: readonly Quad[]): void {
    const numbers = new Float32Array(quads.length * NUMBERS);
    for (const [index, { picture, at, right, down, turn = 0 }] of quads.entries()) {
      const { width, height, part } = this.#atlas.pictureOf(picture);
      const { x, y } = MercatorCoordinate.fromLngLat([at[0], at[1]]);
      const radians = (turn * Math.PI) / 180;
      numbers.set([x, y, right, down, width, height, radians, ...part], index * NUMBERS);
    }
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW);
    this.#count = quads.length;
  }

  draw(matrix: Iterable<number>, pixelRatio: number): void {
    if (this.#count === 0) return;
    const gl = this.#gl;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    drawWith(gl, this.#program, this.#layout);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniformMatrix4fv(this.#uniform('matrix'), false, [...matrix]);
    gl.uniform2f(this.#uniform('viewport'), width / pixelRatio, height / pixelRatio);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count);
    gl.bindVertexArray(null);
  }

  free(): void {
    this.#gl.deleteProgram(this.#program);
    this.#gl.deleteBuffer(this.#buffer);
    this.#gl.deleteVertexArray(this.#layout);
    this.#gl.deleteTexture(this.#texture);
  }
}
