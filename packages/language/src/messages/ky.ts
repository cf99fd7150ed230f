import { issues } from './issues/ky.ts';
import { command } from './command/ky.ts';
import { first } from './first/ky.ts';
import { definitions } from './definitions/ky.ts';
import { findings } from './findings/ky.ts';
import { planning } from './planning/ky.ts';
import { ranking } from './ranking/ky.ts';
import { report } from './report/ky.ts';
import { whatIf } from './whatIf/ky.ts';
import { change } from './change/ky.ts';
import { match } from './match/ky.ts';
import { team } from './team/ky.ts';
import { backtest } from './backtest/ky.ts';
import { template } from './template/ky.ts';

import type { Messages } from './messageTypes.ts';

export const ky = {
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
} satisfies Messages;
