import { common } from './common/en.ts';
import { issues } from './issues/en.ts';
import { measures } from './measures/en.ts';
import { reasons } from './reasons/en.ts';
import { settings } from './settings/en.ts';
import { labels } from './labels/en.ts';
import { command } from './command/en.ts';
import { gaps } from './gaps/en.ts';
import { glossary } from './glossary/en.ts';
import { findings } from './findings/en.ts';
import { map } from './map/en.ts';
import { report } from './report/en.ts';
import { whatIf } from './whatIf/en.ts';
import { change } from './change/en.ts';
import { match } from './match/en.ts';
import { team } from './team/en.ts';
import { backtest } from './backtest/en.ts';
import { template } from './template/en.ts';
import { uncertainty } from './uncertainty/en.ts';
import { viewer } from './viewer/en.ts';

/** All English messages; their keys are the ids of all messages. */
export const en = {
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
} as const;
