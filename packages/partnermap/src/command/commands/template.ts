import { template } from '@partnermap/files';
import type { TemplateTexts } from '@partnermap/files';
import { languageCodes } from '@partnermap/language';
import type { Language } from '@partnermap/language';
import type { Command } from 'commander';
import { basename, extname } from 'node:path';
import { writeNew } from '../../data/writePath.ts';
import { describedCommand } from '../describedCommand.ts';
import { languageOption } from '../commonOptions.ts';
import { UsageFailure } from '../failure.ts';
import type { Session } from '../session.ts';

/** `template`: an empty workbook to fill in, with instructions in the reader's language. */
export function addTemplate(root: Command, session: Session): void {
  const { language, environment } = session;
  describedCommand(root, 'template', session)
    .argument('<OUT.xlsx>', language.say('argument.out'))
    .addOption(languageOption(language))
    .action(async (path: string) => {
      if (extname(path).toLowerCase() !== '.xlsx') {
        const example = `${basename(path, extname(path))}.xlsx`;
        throw new UsageFailure(language.say('usage.templateEnding', { file: path, example }));
      }
      await writeNew([{ path, bytes: await template(templateTexts(language)) }]);
      environment.warn(`${language.say('warning.written', { file: path })}\n`);
    });
}

function templateTexts(language: Language): TemplateTexts {
  return {
    title: language.say('template.instructions'),
    paragraphs: [
      language.say('template.introduction'),
      language.say('template.lists'),
      language.say('template.dates'),
      language.say('template.ownColumns'),
    ],
    headers: {
      sheet: language.say('column.sheet'),
      column: language.say('column.column'),
      required: language.say('template.required'),
      allowed: language.say('template.allowed'),
      meaning: language.say('column.meaning'),
    },
    required: language.say('common.yes'),
    sheet: (sheet) => language.sayById(`template.${sheet}`),
    column: (sheet, column) => language.sayById(`template.${sheet}.${column}`),
    languages: languageCodes.filter((code) => code !== 'en'),
  };
}
