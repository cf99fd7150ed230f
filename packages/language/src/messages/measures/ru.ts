import type { measures as english } from './en.ts';

export const measures = {} satisfies Readonly<Record<keyof typeof english, string>>;
