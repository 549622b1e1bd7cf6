/** A field of each vertex or instance in a buffer, and how many numbers it has. */
type Field = readonly [name: string, numbers: number];

/** A fragment shader that draws `picture` at `opacity`; `spot` is the place in it, from 0 to 1. */
export const pictureFragment = `
precision mediump float;
uniform sampler2D picture;
uniform float opacity;
in vec2 spot;
out vec4 colour;
void main() {
  colour = texture(picture, spot) * opacity;
}`;

/** Compiles a vertex and a fragment shader. Throws where the graphics card takes no more. */
export function programOf(
  gl: WebGL2RenderingContext,
  { vertex, fragment }: { readonly vertex: string; readonly fragment: string },
): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('the graphics card takes no more shaders');
    gl.shaderSource(shader, `#version 300 es\n${source}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

/** Reads the fields of each instance from the bound buffer into the bound layout; `first` and `stride` count numbers. */
export function readInstances(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  fields: readonly Field[],
  { first, stride }: { readonly first: number; readonly stride: number },
): void {
  let from = first;
  for (const [name, numbers] of fields) {
    const place = gl.getAttribLocation(program, name);
    // A field that the shader does not read has no place.
    if (place >= 0) {
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, numbers, gl.FLOAT, false, stride * 4, from * 4);
      gl.vertexAttribDivisor(place, 1);
    }
    from += numbers;
  }
}

/** Draws from here on with a program and a layout of its fields. */
export function drawWith(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  layout: WebGLVertexArrayObject | null,
): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: it is no hook of React that begins with use
  gl.useProgram(program);
  gl.bindVertexArray(layout);
}

/** Looks up a program's uniforms once each. */
export function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram) {
  const known = new Map<string, WebGLUniformLocation | null>();
  return (name: string): WebGLUniformLocation | null => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const place = gl.getUniformLocation(program, name);
    known.set(name, place);
    return place;
  };
}

/** The texture of a canvas; `smooth` where a screen may have fewer pixels than the picture, so that each takes the mean of several. */
export function textureOf(
  gl: WebGL2RenderingContext,
  canvas: HTMLCanvasElement,
  smooth: boolean,
): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  if (smooth) gl.generateMipmap(gl.TEXTURE_2D);
  const least = smooth ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR;
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, least);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

/** Red, green and blue of `#rrggbb`, each from 0 to 1. */
export function channelsOf(colour: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}
