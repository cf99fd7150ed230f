import { common } from './common/ru.ts';
import { issues } from './issues/ru.ts';
import { measures } from './measures/ru.ts';
import { reasons } from './reasons/ru.ts';
import { settings } from './settings/ru.ts';
import { labels } from './labels/ru.ts';
import { command } from './command/ru.ts';
import { gaps } from './gaps/ru.ts';
import { glossary } from './glossary/ru.ts';
import { findings } from './findings/ru.ts';
import { map } from './map/ru.ts';
import { report } from './report/ru.ts';
import { whatIf } from './whatIf/ru.ts';
import { change } from './change/ru.ts';
import { match } from './match/ru.ts';
import { team } from './team/ru.ts';
import { backtest } from './backtest/ru.ts';
import { template } from './template/ru.ts';
import { uncertainty } from './uncertainty/ru.ts';
import { viewer } from './viewer/ru.ts';

import type { Messages } from './messageTypes.ts';

export const ru = {
  ...common,
  ...issues,
  ...measures,
  ...reasons,
  ...settings,
  ...labels,
  ...command,
  ...gaps,
  ...glossary,
  ...findings,
  ...map,
  ...report,
  ...whatIf,
  ...change,
  ...match,
  ...team,
  ...backtest,
  ...template,
  ...uncertainty,
  ...viewer,
} satisfies Messages;
