import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { Element } from '@partnermap/report';

/** A drawn shape as an element of the page. */
export function SvgShape({ shape }: { readonly shape: Element }): ReactElement {
  const attributes = Object.entries(shape.attributes).map(([name, value]) => [
    name.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return createElement(shape.tag, Object.fromEntries(attributes));
}
