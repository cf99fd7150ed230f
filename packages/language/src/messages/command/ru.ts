import type { command as english } from './en.ts';

export const command = {} satisfies Readonly<Record<keyof typeof english, string>>;
