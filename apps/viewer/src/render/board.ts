import type { Size } from '../scene/viewport.ts';

/** Pixels that a new board is wider and higher than what is seen of it. */
const spare = 96;

/** What sigma draws on: it begins where the container does and reaches beyond it, out of sight. */
export interface Board {
  readonly element: HTMLElement;
  /** Makes room for what is to be seen; gives the size of the board. */
  readonly fit: (seen: Size) => Size;
}

/**
 * To give a WebGL layer another size stops the page until the graphics card has made it anew. The map changes its
 * height by a line whenever its legend does, so the board has some to spare and keeps its size as long as it fits.
 */
export function createBoard(container: HTMLElement): Board {
  const element = document.createElement('div');
  element.className = 'map-board';
  let size: Size = { width: 0, height: 0 };
  const fit = ({ width, height }: Size): Size => {
    size = { width: enough(size.width, width), height: enough(size.height, height) };
    element.style.width = `${size.width}px`;
    element.style.height = `${size.height}px`;
    return size;
  };
  container.append(element);
  return { element, fit };
}

function enough(had: number, needed: number): number {
  return had >= needed && had <= needed + 2 * spare ? had : needed + spare;
}
