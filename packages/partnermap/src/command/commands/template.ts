import type { Command } from 'commander';
import { templateWorkbook } from '@partnermap/files';
import { writeWhole } from '../../data/writePath.ts';
import { describedCommand } from '../addDataCommand.ts';
import type { Session } from '../session.ts';
import { templateTexts } from './templateTexts.ts';
