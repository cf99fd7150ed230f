import { issues } from './issues/en.ts';
import { command } from './command/en.ts';
import { first } from './first/en.ts';
import { definitions } from './definitions/en.ts';
import { findings } from './findings/en.ts';
import { planning } from './planning/en.ts';
import { ranking } from './ranking/en.ts';
import { report } from './report/en.ts';
import { whatIf } from './whatIf/en.ts';
import { change } from './change/en.ts';
import { match } from './match/en.ts';
import { team } from './team/en.ts';
import { backtest } from './backtest/en.ts';
import { template } from './template/en.ts';

/** All English messages; their keys are the ids of all messages. */
export const en = {
  ...first,
  ...issues,
  ...command,
  ...definitions,
  ...findings,
  ...planning,
  ...ranking,
  ...report,
  ...whatIf,
  ...change,
  ...match,
  ...team,
  ...backtest,
  ...template,
} as const;
