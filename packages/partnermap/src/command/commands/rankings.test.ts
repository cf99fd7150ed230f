import { describe, expect, test } from 'vitest';
import { fixture, runCommand } from '../../testSupport/runCommand.ts';
import { schemaErrors } from '../../testSupport/schemas.ts';

const json = async (...argv: readonly string[]): Promise<never> => {
  const ran = await runCommand(['measures', ...argv, '--format', 'json']);
  expect(ran.status, ran.warnings).toBe(0);
  const document: unknown = JSON.parse(ran.output);
  expect(schemaErrors('measures', document)).toEqual([]);
  return document as never;
};
const betweenness = ['--only-measures', 'betweenness.normalized'] as const;

describe('ranks that one publisher decides', () => {
  test('are always in the document', async () => {
    const { publishers } = await json(fixture('stem4all'), '--roles', 'all', ...betweenness);
    expect(publishers).toMatchObject({
      'betweenness.normalized': {
        'roza-otunbayeva-initiative': { rank: 1, worstRank: 22, publisher: 'Roza Otunbayeva Initiative' },
      },
    });
  });

  test('stand in the tables and in CSV', async () => {
    const argv = ['measures', fixture('stem4all'), '--roles', 'all', ...betweenness];
    const table = (await runCommand(argv)).output;
    expect(table).toMatch(/one publisher decides/u);
    expect(table).toMatch(/Betweenness[^\n]+Roza Otunbayev…\s+1\s+22\s+Roza Otunbayeva Initiative/u);
    const [header, first] = (await runCommand([...argv, '--format', 'csv'])).output.split('\n');
    expect(header).toContain('betweenness.normalized.rank');
    expect(first).toMatch(/^roza-otunbayeva-initiative,[^,]+,1,0\.23/u);
  });

  test('a plain graph has no publishers', async () => {
    const document = await json(fixture('oracles/karate.json'), ...betweenness);
    expect(document).toMatchObject({ publishers: {} });
    expect(document).not.toHaveProperty('uncertainty');
  });
});

describe('ranges of ranks', () => {
  const argv = [fixture('stem4all-growth'), ...betweenness, '--uncertainty', '--replicates', '20'];

  test('in the document, the same for the same seed', async () => {
    const document = await json(...argv);
    expect(document).toMatchObject({ resampling: { by: 'initiatives', replicates: 20, reason: null } });
    const { uncertainty } = document as { uncertainty: Record<string, Record<string, { low: number }>> };
    expect(Object.keys(uncertainty['betweenness.normalized'])).toHaveLength(84);
    expect(await json(...argv)).toEqual(document);
    expect(await json(...argv, '--seed', '2')).not.toMatchObject({ uncertainty });
  });

  test('rest on 1,000 networks where nobody says how many', async () => {
    const document = await json(fixture('stem4all'), '--only-measures', 'degree', '--uncertainty');
    expect(document).toMatchObject({ settings: { replicates: 1000 }, resampling: { replicates: 1000 } });
  });

  test('come with whom they do not tell apart, ranges of the whole network, and what has none', async () => {
    const ids = ['degree', 'density', 'bridges', 'removal', 'dependence', 'keyPlayer.neg.single', 'inDegree'];
    const asked = [
      fixture('stem4all-growth'),
      '--uncertainty',
      '--replicates',
      '20',
      '--without',
      'undp-kyrgyzstan',
    ];
    const document: {
      measures: { density: number };
      uncertainty: { degree: Record<string, { low: number; high: number }> };
      indistinguishable: { degree: string[][] };
      figures: { density: { value: number; median: number; low: number; high: number; defined: number } };
      withoutRange: Record<string, string>;
    } = await json(...asked, '--only-measures', ids.join(','));
    const { uncertainty, indistinguishable, figures, measures, withoutRange } = document;
    const { value, low, median, high, defined } = figures.density;
    expect([value, defined]).toEqual([measures.density, 1]);
    expect(low < high && low <= median && median <= high).toBe(true);
    expect(Object.keys(figures)).toEqual(['density']);
    for (const set of indistinguishable.degree) {
      const ranges = set.map((id) => uncertainty.degree[id]);
      const latest = Math.max(...ranges.map((range) => range.low));
      expect(ranges.every((range) => range.high >= latest)).toBe(true);
    }
    expect(indistinguishable.degree.length).toBeGreaterThan(1);
    // Indegree has no value here and stands under `undefined`.
    expect(withoutRange).toEqual({
      bridges: 'not-one-number',
      dependence: 'too-slow',
      'keyPlayer.neg.single': 'too-slow',
      removal: 'too-slow',
    });
    const { output } = await runCommand(['measures', ...asked, '--only-measures', ids.join(',')]);
    expect(output).toMatch(/Without a range, because they take too long[^\n]+: [^\n]+, [^\n]+ and /u);
    expect(output).toMatch(/cannot be told apart/u);
    expect(output).toMatch(/Density\s+0\.\d+\s+0\.\d+\s+0\.\d+/u);
  });

  test('name the publisher without which a rank changes most', async () => {
    const asked = [
      fixture('stem4all'),
      '--roles',
      'all',
      ...betweenness,
      '--uncertainty',
      '--replicates',
      '5',
    ];
    const publisher = 'Roza Otunbayeva Initiative';
    expect(await json(...asked)).toMatchObject({
      movers: {
        'betweenness.normalized': { 'roza-otunbayeva-initiative': { rank: 1, rankWithout: 22, publisher } },
      },
    });
    const { output } = await runCommand(['measures', ...asked]);
    expect(output).toMatch(/plausibly [^\n]+Roza Otunbayeva Initiative: rank 22/u);
  });

  test.each(['publishers', 'organisations', 'ties'])('of resampled %s', async (by) => {
    expect(await json(...argv, '--resample', by)).toMatchObject({ resampling: { by, reason: null } });
  });

  test('of answers, where a survey was answered in part', async () => {
    const reported = await json(...argv, '--ties', 'reported');
    expect(reported).toMatchObject({ resampling: { by: 'answers', reason: null } });
  });

  test('that cannot be had say why', async () => {
    const asked = [fixture('oracles/karate.json'), '--uncertainty', '--resample', 'publishers'];
    expect(await json(...asked)).toMatchObject({
      resampling: { by: 'publishers', reason: 'too-few-publishers' },
      uncertainty: {},
    });
    expect((await runCommand(['measures', ...asked])).output).toMatch(/^No ranges of ranks/u);
  });

  test.each([
    ['en', /rank 1, plausibly 1 to \d/u, /confidence interval/u],
    ['ru', /место 1, возможно от 1 до \d/u, /доверительный интервал/u],
    ['ky', /1-орун, болжолу 1–\d/u, /ишеним аралыгы/u],
  ])('read as sentences in %s', async (language, range, caution) => {
    const { output } = await runCommand(['measures', ...argv, '--language', language]);
    expect(output).toMatch(range);
    expect(output).toMatch(caution);
  });

  test('an unknown way of resampling is wrong usage', async () => {
    const ran = await runCommand(['measures', ...argv, '--resample', 'people']);
    expect(ran.status).toBe(2);
    expect(ran.warnings).toMatch(/initiatives/u);
  });

  test('Ctrl-C ends with 130, one sentence and no document', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const ran = await runCommand(['measures', ...argv, '--replicates', '1000000'], '', stop.signal);
    expect(ran).toEqual({ status: 130, output: '', warnings: expect.stringMatching(/^Stopped[^\n]+\n$/u) });
  });
});
