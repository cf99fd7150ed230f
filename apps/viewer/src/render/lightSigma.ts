import { Sigma } from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';

type Canvas = Parameters<Sigma['createCanvas']>;
type Layer = Parameters<Sigma['createWebGLContext']>;

/** Layers for labels and for what sigma would draw over the others: empty here, yet laid over them in every frame. */
const unused: ReadonlySet<string> = new Set(['edgeLabels', 'labels', 'hovers', 'hoverNodes']);

/** Sigma without what makes the page wait for the graphics card, and does not show. */
export class LightSigma extends Sigma {
  constructor(...given: ConstructorParameters<typeof Sigma>) {
    super(...given);
    let density = window.devicePixelRatio;
    // Of itself sigma makes its layers anew only for another size, and would then draw too large or too small on them.
    this.on('beforeRender', () => {
      if (density === window.devicePixelRatio) return;
      density = window.devicePixelRatio;
      this.resize(true);
    });
  }

  override createCanvas(id: Canvas[0], options?: Canvas[1]): HTMLCanvasElement {
    const canvas = super.createCanvas(id, options);
    if (unused.has(id)) canvas.style.display = 'none';
    const set = canvas.setAttribute.bind(canvas);
    // To set a width or a height, even the one that there is, is to make the whole layer anew.
    canvas.setAttribute = (name, value) => {
      if (!unused.has(id) && canvas.getAttribute(name) !== value) set(name, value);
    };
    return canvas;
  }

  override createWebGLContext(id: Layer[0], options?: Layer[1]): WebGLRenderingContext {
    // No picture beside the map in which things would be found by their pixels.
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
