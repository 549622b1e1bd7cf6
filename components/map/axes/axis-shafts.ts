import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import type { Instant } from '../../../data/time/span';
import { channelsOf, drawWith, programOf, readInstances, uniformsOf } from '../layer/graphics';
import { paper } from '../layer/layer';
import { STEP_NUMBERS, shaftDay, stepFields } from './shaft-geometry';
import { shaftShaders } from './shaft-shaders';

/** The halo of all shafts, then the faded, then the new: a later arrow lies over an earlier one. */
const PASSES = [0, 1, 2] as const;

/** The shafts of all arrows, uploaded once: the graphics card grows them to the moment, which is one number. */
export class AxisShafts implements CustomLayerInterface {
  readonly type = 'custom';
  readonly id: string;
  readonly #numbers: Float32Array;
  #day = 0;
  #map: MapLibre | null = null;
  #drawing: Drawing | null = null;

  constructor(id: string, numbers: Float32Array) {
    this.id = id;
    this.#numbers = numbers;
  }

  /** Grows the shafts to a moment, and requests a frame from the map. */
  growTo(at: Instant): void {
    this.#day = shaftDay(at);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#drawing = drawingOf(gl, this.#numbers);
  }

  onRemove(_map: MapLibre, gl: WebGL2RenderingContext): void {
    if (this.#drawing !== null) {
      gl.deleteProgram(this.#drawing.program);
      gl.deleteBuffer(this.#drawing.buffer);
      gl.deleteVertexArray(this.#drawing.layout);
    }
    this.#drawing = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (this.#map === null || this.#drawing === null) return;
    const { program, layout, uniform } = this.#drawing;
    const zoom = this.#map.getZoom();
    drawWith(gl, program, layout);
    gl.uniformMatrix4fv(uniform('matrix'), false, [...defaultProjectionData.mainMatrix]);
    gl.uniform2f(uniform('viewport'), gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.uniform1f(uniform('pixels'), this.#map.getPixelRatio());
    gl.uniform1f(uniform('world'), 512 * 2 ** zoom * this.#map.getPixelRatio());
    gl.uniform1f(uniform('scale'), shaftScale(zoom));
    gl.uniform1f(uniform('now'), this.#day);
    gl.uniform3fv(uniform('paper'), channelsOf(paper));
    for (const pass of PASSES) {
      gl.uniform1i(uniform('pass'), pass);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#numbers.length / STEP_NUMBERS);
    }
    gl.bindVertexArray(null);
  }
}

type Drawing = ReturnType<typeof drawingOf>;

function drawingOf(gl: WebGL2RenderingContext, numbers: Float32Array) {
  const program = programOf(gl, shaftShaders);
  const buffer = gl.createBuffer();
  const layout = gl.createVertexArray();
  gl.bindVertexArray(layout);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.STATIC_DRAW);
  readInstances(gl, program, stepFields, { first: 0, stride: STEP_NUMBERS });
  gl.bindVertexArray(null);
  return { program, buffer, layout, uniform: uniformsOf(gl, program) };
}

/** How broad shafts are, in multiples of their width at zoom 7. */
function shaftScale(zoom: number): number {
  if (zoom <= 7) return 0.6 + 0.4 * Math.max(0, (zoom - 5) / 2);
  return 1 + 0.8 * Math.min(1, (zoom - 7) / 3);
}
