import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, read, root } from './sources.ts';

const markdown = filesBelow('.').filter((path) => path.endsWith('.md'));

/** The anchors of the headings of a page, as code hosts make them. */
const anchors = (path: string): ReadonlySet<string> =>
  new Set(
    [...read(path).matchAll(/^#{1,6}\s+(.*)$/gmu)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/gu, '-'),
    ),
  );

test('every link in a Markdown file leads somewhere', () => {
  const dead = markdown.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/gu)].flatMap(([, link]) => {
      if (/^[a-z]+:/u.test(link)) return [];
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), decodeURIComponent(file));
      if (!existsSync(join(root, target))) return [`${path}: ${link}`];
      const known = anchor === undefined || !target.endsWith('.md') || anchors(target).has(anchor);
      return known ? [] : [`${path}: ${link} (no such heading)`];
    }),
  );
  expect(dead).toEqual([]);
});

test('nothing in the repository names a folder of the machine it was made on', () => {
  const text = filesBelow('.').filter(
    (path) => /\.(ts|tsx|mjs|md|json|csv|yaml|html)$/u.test(path) && path !== 'pnpm-lock.yaml',
  );
  // Assembled, so that this file does not name one itself.
  const machine = new RegExp(['/work', '(main|shared)\\b'].join('/'), 'u');
  expect(text.filter((path) => machine.test(read(path)))).toEqual([]);
});
