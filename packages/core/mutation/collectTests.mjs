// What a test file asks of vitest while it is evaluated: notes its tests, to be run one by one.
import { expect, vi } from 'vitest';

/** Placeholders of a title filled as vitest does, well enough to tell rows apart. */
function titleOf(title, values) {
  let next = 0;
  return title.replace(/%[sidjof]/g, () => `${values[next++]}`);
}

/**
 * @param evaluate Runs the file with the `vitest` that it imports.
 * @returns Its tests by name, each a function to be awaited that throws where the test fails.
 */
export function collectTests(evaluate) {
  const tests = new Map();
  const after = [];
  let prefix = '';
  const add = (title, body) => {
    let name = `${prefix}${title}`;
    while (tests.has(name)) name += ' again';
    tests.set(name, async () => {
      try {
        await body();
      } finally {
        for (const hook of after) await hook();
      }
    });
  };
  const describe = (title, body) => {
    const outer = prefix;
    prefix = `${outer}${title} `;
    body();
    prefix = outer;
  };
  const eachRow = (define) => (rows) => (title, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      define(titleOf(title, values), () => body(...values));
    }
  };
  const test = Object.assign(add, {
    each: eachRow(add),
    runIf: (condition) => (condition ? add : () => undefined),
  });
  evaluate({
    expect,
    vi,
    test,
    describe: Object.assign(describe, { each: eachRow(describe) }),
    afterEach: (hook) => after.push(hook),
  });
  return tests;
}
