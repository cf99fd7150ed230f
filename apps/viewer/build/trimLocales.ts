import type { Plugin } from 'vite';

/** The words of React Aria in one language each, but for those that the viewer shows. */
const strings =
  /react-(?:aria|stately|aria-components)\/dist\/private\/intl\/.*\/(?!en-US|ru-RU)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves out the words of React Aria in the thirty languages that the viewer does not have. */
export function trimLocales(): Plugin {
  return {
    name: 'trim-locales',
    enforce: 'pre',
    load: { filter: { id: strings }, handler: () => 'export default {};' },
  };
}
