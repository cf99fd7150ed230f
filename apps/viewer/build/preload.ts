import type { Plugin, Rolldown } from 'vite';

/**
 * Names chunks in the head of the HTML that the script which starts everything asks for at once: so they need not wait
 * until it has come. `modules` are the ends of their ids.
 */
export function preload(modules: readonly string[]): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk: start }) => {
        const chunks = Object.values(bundle).filter(isChunk);
        const wanted = modules.flatMap((module) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (chunk === undefined) throw new Error(`There is no chunk of ${module}`);
          return [...withImports(bundle, chunk)];
        });
        const there = start === undefined ? new Set() : withImports(bundle, start);
        return [...new Set(wanted)]
          .filter((chunk) => !there.has(chunk))
          .map(({ fileName }) => ({
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
