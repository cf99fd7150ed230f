import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type { readData } from '../../../packages/files/src/read.ts';

const prefix = 'virtual:example/';
const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const files = fileURLToPath(new URL('../../../packages/files/src/read.ts', import.meta.url));

interface Reader {
  readonly readData: typeof readData;
}

/** `virtual:example/<folder>`: the dataset of a folder of `fixtures`, read when the viewer is built. */
export function exampleData(conditions: readonly string[]): Plugin {
  let reader: Promise<Reader> | null = null;
  // The packages may not be built yet, so their sources are run as the viewer bundles them.
  const read = async (): Promise<Reader> => {
    const { module } = await runnerImport<Reader>(files, {
      configFile: false,
      environments: {
        inline: { resolve: { conditions: [...conditions], noExternal: [/^@partnermap\//u] } },
      },
    });
    return module;
  };
  return {
    name: 'example-data',
    resolveId: { filter: { id: /^virtual:example\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:example\// },
      handler: async (id) => {
        const folder = `${fixtures}${id.slice(prefix.length + 1)}/`;
        const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
        reader ??= read();
        const { readData } = await reader;
        const result = await readData(
          names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) })),
        );
        if (result.kind !== 'dataset') throw new Error(`${folder}: ${JSON.stringify(result.issues)}`);
        // A string that is parsed is read faster than a literal of this size.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(result.dataset))});`;
      },
    },
  };
}
