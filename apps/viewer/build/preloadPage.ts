import type { Plugin, Rolldown } from 'vite';

/**
 * Names the code of the page in the head of the HTML: it is asked for by the small script that starts everything, and so
 * need not wait until that has come.
 */
export function preloadPage(module: string): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk: start }) => {
        const page = Object.values(bundle)
          .filter(isChunk)
          .find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (page === undefined || start === undefined) throw new Error(`There is no chunk of ${module}`);
        const there = withImports(bundle, start);
        const wanted = [...withImports(bundle, page)].filter((chunk) => !there.has(chunk));
        return wanted.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

const isChunk = (file: Rolldown.OutputBundle[string]): file is Rolldown.OutputChunk => file.type === 'chunk';

/** A chunk with all that it imports at once, directly or not. */
function withImports(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  known = new Set<Rolldown.OutputChunk>(),
): ReadonlySet<Rolldown.OutputChunk> {
  if (known.has(chunk)) return known;
  known.add(chunk);
  for (const name of chunk.imports) {
    const file = bundle[name];
    if (file !== undefined && isChunk(file)) withImports(bundle, file, known);
  }
  return known;
}
