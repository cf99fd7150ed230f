import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const faces = fileURLToPath(new URL('../src/theme/fonts.css', import.meta.url));
const made = fileURLToPath(new URL('../node_modules/.cache/fonts', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The weights that the page uses. */
const wght = { min: 400, max: 700 };

/**
 * `~fonts/<alphabet>.woff2`: Noto Sans with no other characters than the `unicode-range` of its face in `fonts.css`, and
 * no other weights than those of the page. A Kyrgyz page so loads six letters, not an alphabet of two hundred.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    config: async () => {
      // Needed for a build only, and not by those who only read this configuration.
      const { default: subset } = await import('subset-font');
      mkdirSync(made, { recursive: true });
      for (const { source, name, characters } of facesIn(readFileSync(faces, 'utf8'))) {
        const font = readFileSync(resolve(`@fontsource-variable/noto-sans/files/noto-sans-${source}.woff2`));
        const part = await subset(font, characters, {
          targetFormat: 'woff2',
          variationAxes: { wght },
          // No small capitals, fractions and raised figures: the page asks for none.
          noLayoutClosure: true,
        });
        writeFileSync(join(made, `${name}.woff2`), part);
      }
      return { resolve: { alias: { '~fonts': made } } };
    },
  };
}

interface Face {
  /** The file that it is cut from: the part of the font that holds its characters. */
  readonly source: string;
  readonly name: string;
  readonly characters: string;
}

function facesIn(css: string): readonly Face[] {
  return [
    ...css.matchAll(
      /\/\* from (\S+) \*\/\s*src: url\('~fonts\/([a-z-]+)\.woff2'\)[^}]*unicode-range:([^;]+);/gu,
    ),
  ].map(([, source, name, ranges]) => ({ source, name, characters: charactersOf(ranges) }));
}

/** All characters of a `unicode-range` such as `U+0020-007E, U+20AC`. */
function charactersOf(ranges: string): string {
  return ranges
    .split(',')
    .map((range) => {
      const [first, last = first] = range
        .trim()
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
    })
    .join('');
}
