import { common } from '../common/ru.ts';
import { headings } from '../headings/ru.ts';
import { measures } from '../measures/ru.ts';
import { reasons } from '../reasons/ru.ts';
import { settings } from '../settings/ru.ts';
import { labels } from '../labels/ru.ts';
import { glossary } from '../glossary/ru.ts';
import { gaps } from '../gaps/ru.ts';
import { map } from '../map/ru.ts';
import { uncertainty } from '../uncertainty/ru.ts';
import { viewer } from '../viewer/ru.ts';

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
