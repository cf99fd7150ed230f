import manifest from '../package.json' with { type: 'json' };

/** The version of this package, as every document names it. */
export const version: string = manifest.version;
