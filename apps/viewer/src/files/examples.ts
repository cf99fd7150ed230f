import type { Dataset } from '@partnermap/core';

/** The data that come with the viewer. */
const examples = {
  stem4all: () => import('virtual:example/stem4all'),
  'stem4all-growth': () => import('virtual:example/stem4all-growth'),
} as const;

export type Example = keyof typeof examples;

export async function readExample(example: Example): Promise<Dataset> {
  return (await examples[example]()).default;
}
