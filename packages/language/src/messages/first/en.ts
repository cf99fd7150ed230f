import { common } from '../common/en.ts';
import { headings } from '../headings/en.ts';
import { measures } from '../measures/en.ts';
import { reasons } from '../reasons/en.ts';
import { settings } from '../settings/en.ts';
import { labels } from '../labels/en.ts';
import { glossary } from '../glossary/en.ts';
import { gaps } from '../gaps/en.ts';
import { map } from '../map/en.ts';
import { uncertainty } from '../uncertainty/en.ts';
import { viewer } from '../viewer/en.ts';

/** What a page says before anything is asked of it: the map, what is around it, and the measures. */
export const first = {
  ...common,
  ...headings,
  ...measures,
  ...reasons,
  ...settings,
  ...labels,
  ...glossary,
  ...gaps,
  ...map,
  ...uncertainty,
  ...viewer,
} as const;
