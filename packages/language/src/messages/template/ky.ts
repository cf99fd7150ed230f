import type { template as english } from './en.ts';

export const template = {} satisfies Readonly<Record<keyof typeof english, string>>;
