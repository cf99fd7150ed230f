import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root } from './sources.ts';

const blocks = (path: string, language: string): readonly string[] =>
  [...read(path).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gmu'))].map(
    ([, code]) => code,
  );

/** The commands of the shell blocks that show the command at work; what runs the tests themselves is run elsewhere. */
const commands = blocks('README.md', 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('npm run partnermap -- '))
  .map((line) => line.replace('npm run partnermap -- ', ''));

describe('the commands of the README', () => {
  const folder = mkdtempSync(join(root, 'node_modules/.readme-'));

  test.each(commands)('%s', (line) => {
    // Written files go to a folder of their own.
    const argv = line.split(' ').map((part) => (part.startsWith('out/') ? join(folder, part) : part));
    const ran = spawnSync(process.execPath, ['packages/partnermap/dist/command.js', ...argv], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(ran.status, ran.stderr).toBe(0);
  });

  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  test.each(blocks('README.md', 'ts'))('the library example runs', (code) => {
    const path = join(root, 'packages/partnermap/readme-example.mjs');
    writeFileSync(path, code.replace("from 'partnermap'", "from './dist/index.js'"));
    const ran = spawnSync(process.execPath, [path], { cwd: root, encoding: 'utf8' });
    rmSync(path);
    rmSync(folder, { recursive: true, force: true });
    expect(ran.status, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/92 organisations, 173 ties/u);
  });
});

test('every script that README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((path) =>
    [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name]) => name),
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
