import type { glossary as english } from './en.ts';

export const glossary = {} satisfies Readonly<Record<keyof typeof english, string>>;
