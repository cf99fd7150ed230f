import { shapeNames } from '@partnermap/report';
import type { Sigma } from 'sigma';
import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { markFragmentShader, markVertexShader } from './markShaders.ts';

/** What the reducer hands to the program, besides what sigma itself knows. */
export interface MarkLook {
  readonly outline: string;
  readonly paper: string;
  readonly shape: (typeof shapeNames)[number];
  readonly ring: boolean;
}

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_pixelRatio'] as const;

/** All our shapes with their outline, and the facilitator's ring, in one WebGL program. */
export class MarkProgram extends NodeProgram<(typeof uniforms)[number]> {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    // Nothing is picked from pixels, so nothing is drawn for that either.
    super(gl, null, renderer);
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: markVertexShader,
      FRAGMENT_SHADER_SOURCE: markFragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
        { name: 'a_fill', ...colour },
        { name: 'a_outline', ...colour },
        { name: 'a_paper', ...colour },
        { name: 'a_id', ...colour },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const look = data as NodeDisplayData & MarkLook;
    const values = [
      data.x,
      data.y,
      data.size,
      shapeNames.indexOf(look.shape),
      look.ring ? 1 : 0,
      floatColor(data.color),
      floatColor(look.outline),
      floatColor(look.paper),
      nodeIndex,
    ];
    this.array.set(values, start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_sizeRatio'], params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'], params.correctionRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio'], params.pixelRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'], false, params.matrix);
  }
}
