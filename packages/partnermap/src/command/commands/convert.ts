import { writableFormats, writeData } from '@partnermap/files';
import type { Command } from 'commander';
import { extname, resolve } from 'node:path';
import { load } from '../../data/load.ts';
import { writeFolder, writeWhole } from '../../data/writePath.ts';
import { describedCommand } from '../addDataCommand.ts';
import { DataFailure, UsageFailure } from '../failure.ts';
import { inputOf } from '../inputOf.ts';
import type { Session } from '../session.ts';
import { issueLines } from './issueTable.ts';

interface ConvertOptions {
  readonly to?: string;
}
