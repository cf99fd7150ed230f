import { expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

const data = fixture('stem4all');

test.each([
  [
    ['sumary', data],
    ['Unknown command: sumary', 'Perhaps meant: summary'],
  ],
  [['summary'], ['Something is missing: DATA']],
  [['team', data], ['Something is missing: --cell <values>']],
  [['compare', data, '--from', '2022'], ['Something is missing: --to <moment>']],
  [['summary', data, 'more'], ['This is one thing too many: more']],
  [['convert', data, 'a.gexf', 'b.gexf'], ['This is one thing too many: b.gexf']],
  [
    ['summary', data, '--fromat', 'json'],
    ['Unknown option: --fromat', 'Perhaps meant: --format'],
  ],
  [['summary', data, '--at'], ['This option needs a value: --at <moment>']],
  [['summary', data, '--output', ''], ['This option needs a value: --output']],
  [
    ['summary', data, '--at', "it's"],
    ["--at needs a year, a month (2023-10) or a day (2023-10-27), not it's"],
  ],
  [
    ['summary', data, '--projection', 'x'],
    ['This value is not allowed for --projection: x. Allowed: newman, count, jaccard'],
  ],
  [
    ['summary', data, '--roles', ''],
    [expect.stringContaining('This value is not allowed for --roles: . Allowed: ') as string],
  ],
  [
    ['summary', data, '--roles', 'lead,chief'],
    [expect.stringContaining('for --roles: chief. Allowed: collaboration, all, lead, convener,') as string],
  ],
  [
    ['summary', data, '--window', 'years'],
    ['This value is not allowed for --window: years. Allowed: cumulative, period, 1, 2, …'],
  ],
  [
    ['measures', fixture('oracles/karate.json'), '--only-measures', ','],
    ['This option needs a value: --only-measures'],
  ],
])('%j', async (argv, lines) => {
  const ran = await runCommand(argv);
  expect([ran.status, ran.output, ran.warnings.trimEnd().split('\n')]).toEqual([2, '', lines]);
});

/** Words of the library that reads the command line, and of our English. */
const english =
  /error:|unknown|required|Usage|Options|Commands|Arguments|default|choices|display|output the|invalid/u;

test.each(['ru', 'ky'])('in %s nothing is said in English', async (language) => {
  const say = ['--language', language];
  const asked = [
    ['--help'],
    ['summary', '--help'],
    ['measures', '--help'],
    ['convert', '--help'],
    ['x'],
    ['summary'],
    ['team', data],
  ];
  for (const argv of [...asked, ['summary', data, '--symmetrise', 'x'], ['summary', data, '--nothing']]) {
    const { output, warnings } = await runCommand([...argv, ...say]);
    expect(output + warnings).toMatch(/\p{Script=Cyrillic}{4}/u);
    expect(output + warnings).not.toMatch(english);
  }
});
