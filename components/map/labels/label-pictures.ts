import { MercatorCoordinate } from 'maplibre-gl';
import { drawWith, pictureFragment, programOf, textureOf, uniformsOf } from '../layer/graphics';
import type { ShownLabel } from './label';
import { fontOf, type Lettering, write } from './lettering';
import { cornerOf, seats } from './place-labels';

/** More than are ever shown at once, so that a title that comes back is not written again. */
const MOST_KEPT = 60;

type Size = { readonly width: number; readonly height: number };
type Picture = Size & { readonly texture: WebGLTexture };

const vertex = `
uniform mat4 matrix;
uniform vec2 viewport;
uniform vec2 position;
uniform vec2 offset;
uniform vec2 size;
out vec2 spot;
void main() {
  spot = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec4 middle = matrix * vec4(position, 0.0, 1.0);
  vec2 screen = (middle.xy / middle.w * vec2(0.5, -0.5) + 0.5) * viewport;
  // Whole pixels of the screen keep letters sharp.
  vec2 at = floor(screen + offset + 0.5) + spot * size;
  gl_Position = vec4((at / viewport - 0.5) * vec2(2.0, -2.0), 0.0, 1.0);
}`;

/** The pictures of labels in the graphics card, written when they are first needed. */
export class LabelPictures {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #uniform: ReturnType<typeof uniformsOf>;
  readonly #layout: WebGLVertexArrayObject;
  readonly #onFont: () => void;
  readonly #pictures = new Map<string, Picture>();
  readonly #sizes = new Map<string, Size>();
  readonly #awaited = new Set<string>();
  #pixelRatio = 1;
  #freed = false;

  /** `onFont` is called when the letters of a text have arrived, which was measured without them. */
  constructor(gl: WebGL2RenderingContext, onFont: () => void) {
    this.#gl = gl;
    this.#onFont = onFont;
    this.#program = programOf(gl, { vertex, fragment: pictureFragment });
    this.#uniform = uniformsOf(gl, this.#program);
    this.#layout = gl.createVertexArray();
  }

  /** The size of a text in CSS pixels. */
  sizeOf(text: string, lettering: Lettering): Size {
    const key = keyOf(text, lettering, 0);
    const known = this.#sizes.get(key);
    if (known !== undefined) return known;
    this.#awaitFont(text, lettering);
    const { width, height } = write(text, lettering, { lean: 0, pixelRatio: 1 });
    this.#sizes.set(key, { width, height });
    return { width, height };
  }

  /** Prepares for a frame; lengths of labels are CSS pixels, `pixelRatio` of the screen's to one. */
  begin(matrix: Iterable<number>, pixelRatio: number): void {
    const gl = this.#gl;
    if (pixelRatio !== this.#pixelRatio) this.#clear();
    this.#pixelRatio = pixelRatio;
    drawWith(gl, this.#program, this.#layout);
    gl.activeTexture(gl.TEXTURE0);
    gl.uniformMatrix4fv(this.#uniform('matrix'), false, [...matrix]);
    gl.uniform2f(this.#uniform('viewport'), gl.drawingBufferWidth, gl.drawingBufferHeight);
  }

  draw(label: ShownLabel, lettering: Lettering): void {
    const gl = this.#gl;
    const lean = -(seats[label.seat]?.right ?? 0);
    const { texture, width, height } = this.#pictureOf(label.text, lettering, lean);
    const corner = cornerOf({ width, height, apart: label.apart }, label.seat);
    const left = (label.right ?? 0) + corner[0];
    const top = (label.down ?? 0) + corner[1];
    const at = MercatorCoordinate.fromLngLat([label.at[0], label.at[1]]);
    const pixels = this.#pixelRatio;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.uniform2f(this.#uniform('position'), at.x, at.y);
    gl.uniform2f(this.#uniform('offset'), left * pixels, top * pixels);
    gl.uniform2f(this.#uniform('size'), Math.round(width * pixels), Math.round(height * pixels));
    gl.uniform1f(this.#uniform('opacity'), label.opacity);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  free(): void {
    this.#freed = true;
    this.#clear();
    this.#gl.deleteProgram(this.#program);
    this.#gl.deleteVertexArray(this.#layout);
  }

  #pictureOf(text: string, lettering: Lettering, lean: number): Picture {
    const key = keyOf(text, lettering, lean);
    const known = this.#pictures.get(key);
    if (known !== undefined) return known;
    if (this.#pictures.size >= MOST_KEPT) this.#clear();
    const written = write(text, lettering, { lean, pixelRatio: this.#pixelRatio });
    const texture = textureOf(this.#gl, written.canvas, false);
    const picture = { texture, width: written.width, height: written.height };
    this.#pictures.set(key, picture);
    return picture;
  }

  #awaitFont(text: string, lettering: Lettering): void {
    const font = fontOf(lettering);
    if (document.fonts.check(font, text) || this.#awaited.has(font + text)) return;
    this.#awaited.add(font + text);
    document.fonts.load(font, text).then(() => {
      if (this.#freed) return;
      this.#sizes.clear();
      this.#clear();
      this.#onFont();
    });
  }

  #clear(): void {
    for (const { texture } of this.#pictures.values()) this.#gl.deleteTexture(texture);
    this.#pictures.clear();
  }
}

function keyOf(text: string, { weight, size, colour }: Lettering, lean: number): string {
  return `${weight} ${size} ${colour} ${lean} ${text}`;
}
