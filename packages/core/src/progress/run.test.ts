import { expect, test } from 'vitest';
import { completeSteps, runSteps } from './run.ts';
import type { Progress, Steps } from './run.ts';

function* sumUpTo(total: number, log: string[] = []): Steps<number> {
  let sum = 0;
  try {
    for (let done = 1; done <= total; done++) {
      sum += done;
      yield { done, total };
    }
    return sum;
  } finally {
    log.push('closed');
  }
}

test('without pauses', () => {
  expect(completeSteps(sumUpTo(4))).toBe(1 + 2 + 3 + 4);
});

test('every step is reported, then awaited', async () => {
  const log: string[] = [];
  const result = await runSteps(sumUpTo(2, log), {
    onProgress: ({ done, total }) => log.push(`${done}/${total}`),
    pause: async ({ done }) => {
      await Promise.resolve();
      log.push(`after ${done}`);
    },
  });
  expect(result).toBe(1 + 2);
  expect(log).toEqual(['1/2', 'after 1', '2/2', 'after 2', 'closed']);
});

test('an aborted signal stops the work before its next step and closes it', async () => {
  const controller = new AbortController();
  const log: string[] = [];
  const steps: Progress[] = [];
  const work = runSteps(sumUpTo(5, log), {
    signal: controller.signal,
    onProgress: (step) => {
      steps.push(step);
      if (step.done === 2) controller.abort();
    },
  });
  await expect(work).rejects.toThrow(/abort/);
  expect(steps).toHaveLength(2);
  expect(log).toEqual(['closed']);
});

test('what the work throws reaches the caller', async () => {
  const broken = (function* (): Steps<number> {
    yield { done: 1, total: 2 };
    throw new RangeError('broken');
  })();
  await expect(runSteps(broken)).rejects.toThrow('broken');
});
