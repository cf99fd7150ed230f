// Runs a notebook from its first cell to its last and writes the outputs into it: `node execute.mjs first-look.ipynb`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { startKernel } from './kernel.mjs';

/** The notebook with the outputs of a fresh run. */
export async function execute(path) {
  const notebook = JSON.parse(readFileSync(path, 'utf8'));
  const kernel = await startKernel(dirname(resolve(path)));
  try {
    for (const cell of notebook.cells.filter((one) => one.cell_type === 'code')) {
      const { outputs, number } = await kernel.run([cell.source].flat().join(''));
      Object.assign(cell, { outputs, execution_count: number });
    }
  } finally {
    await kernel.stop();
  }
  return notebook;
}

if (process.argv[1] === import.meta.filename) {
  const path = process.argv[2];
  const notebook = await execute(path);
  writeFileSync(path, `${JSON.stringify(notebook, null, 1)}\n`);
  const failed = notebook.cells
    .flatMap(({ outputs = [] }) => outputs)
    .filter((one) => one.output_type === 'error');
  for (const { ename, evalue } of failed) console.error(`${ename}: ${evalue}`);
  process.exit(failed.length === 0 ? 0 : 1);
}
