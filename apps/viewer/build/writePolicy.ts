import type { Plugin } from 'vite';
import { securityPolicy } from '../serve/securityPolicy.mjs';

/** Writes the Content-Security-Policy into the built page, for whoever serves it without the header. */
export function writePolicy(): Plugin {
  return {
    name: 'write-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
