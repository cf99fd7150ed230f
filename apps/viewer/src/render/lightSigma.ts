import { Sigma } from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';

type Layer = Parameters<Sigma['createWebGLContext']>;

/** Sigma without what serves only to find things by their pixels: before every frame, that waits for the graphics card. */
export class LightSigma extends Sigma {
  override createWebGLContext(id: Layer[0], options?: Layer[1]): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, picking: false });
  }
}

/** What sigma draws a second time over the others: here nothing, so that no shaders have to be made for it. */
export const NoProgram: NodeProgramType = class {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
};
