// Writes the pages of the catalogue of measures: `npm run catalogue`.
import { writeFileSync } from 'node:fs';
import { drawing } from './catalogue/examples.ts';
import { cataloguePage, pageLanguages } from './catalogue/page.ts';

const folder = new URL('../packages/core/docs/', import.meta.url);
for (const code of pageLanguages) writeFileSync(new URL(`catalogue.${code}.md`, folder), cataloguePage(code));
writeFileSync(new URL('catalogue-networks.svg', folder), drawing());
