import { common } from './common/ky.ts';
import { issues } from './issues/ky.ts';
import { measures } from './measures/ky.ts';
import { reasons } from './reasons/ky.ts';
import { settings } from './settings/ky.ts';
import { labels } from './labels/ky.ts';
import { command } from './command/ky.ts';
import { gaps } from './gaps/ky.ts';
import { glossary } from './glossary/ky.ts';
import { findings } from './findings/ky.ts';
import { map } from './map/ky.ts';
import { report } from './report/ky.ts';
import { whatIf } from './whatIf/ky.ts';
import { change } from './change/ky.ts';
import { match } from './match/ky.ts';
import { team } from './team/ky.ts';
import { backtest } from './backtest/ky.ts';
import { template } from './template/ky.ts';
import { uncertainty } from './uncertainty/ky.ts';
import { viewer } from './viewer/ky.ts';

import type { Messages } from './messageTypes.ts';

export const ky = {
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
