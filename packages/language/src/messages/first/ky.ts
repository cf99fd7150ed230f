import { common } from '../common/ky.ts';
import { headings } from '../headings/ky.ts';
import { measures } from '../measures/ky.ts';
import { reasons } from '../reasons/ky.ts';
import { settings } from '../settings/ky.ts';
import { labels } from '../labels/ky.ts';
import { glossary } from '../glossary/ky.ts';
import { gaps } from '../gaps/ky.ts';
import { map } from '../map/ky.ts';
import { uncertainty } from '../uncertainty/ky.ts';
import { viewer } from '../viewer/ky.ts';

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
