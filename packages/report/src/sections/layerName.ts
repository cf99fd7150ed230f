import type { Language } from '@partnermap/language';

/** The name of a layer of ties in the reader's language; a kind of tie that the program does not know keeps its own. */
export function layerName(layer: string, language: Pick<Language, 'has' | 'sayById'>): string {
  return language.has(`layer.${layer}`) ? language.sayById(`layer.${layer}`) : layer;
}
