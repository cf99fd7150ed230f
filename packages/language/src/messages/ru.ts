import { issues } from './issues/ru.ts';
import { command } from './command/ru.ts';
import { first } from './first/ru.ts';
import { definitions } from './definitions/ru.ts';
import { findings } from './findings/ru.ts';
import { planning } from './planning/ru.ts';
import { ranking } from './ranking/ru.ts';
import { report } from './report/ru.ts';
import { whatIf } from './whatIf/ru.ts';
import { change } from './change/ru.ts';
import { match } from './match/ru.ts';
import { team } from './team/ru.ts';
import { backtest } from './backtest/ru.ts';
import { template } from './template/ru.ts';

import type { Messages } from './messageTypes.ts';

export const ru = {
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
