import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { MercatorCoordinate } from 'maplibre-gl';
import type { Atlas } from './mark-atlas';

/** A picture of the atlas on the map, `right` and `down` CSS pixels from a position in degrees. */
export type Quad = {
  /** The event that it is drawn for. */
  readonly event: string;
  readonly picture: string;
  readonly at: readonly [number, number];
  readonly right: number;
  readonly down: number;
};

/** Numbers a quad has in the buffer: position, offset, size, and its part of the atlas. */
const NUMBERS = 10;

const vertexShader = `#version 300 es
uniform mat4 matrix;
uniform vec2 viewport;
in vec2 position;
in vec2 offset;
in vec2 size;
in vec4 part;
out vec2 spot;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec4 middle = matrix * vec4(position, 0.0, 1.0);
  vec2 pixels = offset + (corner - 0.5) * size;
  gl_Position = middle + vec4(vec2(pixels.x, -pixels.y) * 2.0 / viewport * middle.w, 0.0, 0.0);
  spot = mix(part.xy, part.zw, corner);
}`;

const fragmentShader = `#version 300 es
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
export class MarkQuads implements CustomLayerInterface {
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

  onAdd(map: MapLibre, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    this.#map = map;
    this.#drawing = new Drawing(gl as WebGL2RenderingContext, this.#atlas()); // MapLibre asks for WebGL 2 and draws nothing without it
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
  readonly #matrix: WebGLUniformLocation | null;
  readonly #viewport: WebGLUniformLocation | null;
  #count = 0;

  constructor(gl: WebGL2RenderingContext, atlas: Atlas) {
    this.#gl = gl;
    this.#atlas = atlas;
    this.#program = programOf(gl);
    this.#matrix = gl.getUniformLocation(this.#program, 'matrix');
    this.#viewport = gl.getUniformLocation(this.#program, 'viewport');
    this.#buffer = gl.createBuffer();
    this.#layout = gl.createVertexArray();
    this.#texture = textureOf(gl, atlas.canvas);
    gl.bindVertexArray(this.#layout);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    let first = 0;
    for (const [name, numbers] of [
      ['position', 2],
      ['offset', 2],
      ['size', 2],
      ['part', 4],
    ] as const) {
      const place = gl.getAttribLocation(this.#program, name);
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, numbers, gl.FLOAT, false, NUMBERS * 4, first * 4);
      gl.vertexAttribDivisor(place, 1);
      first += numbers;
    }
    gl.bindVertexArray(null);
  }

  fill(quads: readonly Quad[]): void {
    const numbers = new Float32Array(quads.length * NUMBERS);
    for (const [index, { picture, at, right, down }] of quads.entries()) {
      const { width, height, part } = this.#atlas.pictureOf(picture);
      const { x, y } = MercatorCoordinate.fromLngLat([at[0], at[1]]);
      numbers.set([x, y, right, down, width, height, ...part], index * NUMBERS);
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
    // biome-ignore lint/correctness/useHookAtTopLevel: it is no hook of React that begins with use
    gl.useProgram(this.#program);
    gl.bindVertexArray(this.#layout);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniformMatrix4fv(this.#matrix, false, [...matrix]);
    gl.uniform2f(this.#viewport, width / pixelRatio, height / pixelRatio);
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

function programOf(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('the graphics card takes no more shaders');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

function textureOf(gl: WebGL2RenderingContext, canvas: HTMLCanvasElement): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  // A screen may have fewer pixels than the pictures: then each takes the mean of several.
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  return texture;
}
