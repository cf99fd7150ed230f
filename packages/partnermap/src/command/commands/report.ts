import { isSynthetic } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { onlySections, reportSteps, writeHtml, writeMarkdown } from '@partnermap/report';
import type { Audience, ReportDocument } from '@partnermap/report';
import { Option } from 'commander';
import type { Command } from 'commander';
import { extname, join } from 'node:path';
import { communityOf } from '../../data/load.ts';
import { writeWhole } from '../../data/writePath.ts';
import { version } from '../../version.ts';
import { runSettings } from '../addDataCommand.ts';
import { addCommonOptions } from '../commonOptions.ts';
import type { CommonOptions } from '../commonOptions.ts';
import { describedCommand } from '../describedCommand.ts';
import { UsageFailure } from '../failure.ts';
import { inputOf } from '../inputOf.ts';
import { keepInput } from '../keepInput.ts';
import { organisationResolver } from '../resolveOrganisations.ts';
import type { Session } from '../session.ts';
import { watched } from '../watched.ts';
import { momentSince } from './momentSince.ts';
import { openData } from '../openData.ts';

/** What a report can be written as; `null`: planned, and not built yet. */
const writers: Readonly<Record<string, ((report: ReportDocument) => string) | null>> = {
  html: writeHtml,
  md: writeMarkdown,
  docx: null,
  pdf: null,
  xlsx: null,
};

interface ReportOptions extends CommonOptions {
  readonly audience: Audience;
  readonly sections?: string;
  readonly organisation?: string;
  readonly since?: string;
}

/** `report`: the partnership-gap report as files, or on standard output where it is one file and no place is named. */
export function addReport(root: Command, session: Session): void {
  const { language, environment } = session;
  const command = describedCommand(root, 'report', session)
    .argument('<DATA>', language.say('argument.data'))
    .addOption(
      new Option('--audience <who>', language.say('option.audience'))
        .choices(['internal', 'partner'])
        .default('internal'),
    )
    .option('--sections <ids>', language.say('option.sections'))
    .option('--organisation <id>', language.say('option.organisation'))
    .option('--since <moment>', language.say('option.since'));
  addCommonOptions(command, language, Object.keys(writers)).action(
    async (path: string, options: ReportOptions) => {
      const formats = formatsOf(options.format, language);
      if (options.output === undefined && formats.length > 1) {
        throw new UsageFailure(language.say('usage.outputNeeded', { format: options.format }));
      }
      requireEnding(options.output ?? '', formats, language);
      await keepInput(path, options.output, language);
      const input = await inputOf(path, environment);
      const { data, issues, settings } = await openData(input, options, session);
      const run = runSettings(options, data);
      const network = communityOf(data, settings);
      const organisation =
        options.organisation === undefined
          ? null
          : organisationResolver(data.dataset, language)(options.organisation);
      const watch = watched(session);
      const steps = reportSteps({
        network,
        dataset: data.dataset,
        issues,
        since:
          options.since === undefined ? null : momentSince(options.since, data.dataset, settings, language),
        run,
        language,
        audience: options.audience,
        generatedFrom: { sha256: data.sha256, version },
        organisation,
      });
      const report = await watch(steps);
      const chosen = withSections(report, options.sections, language);
      for (const format of formats) await write(chosen, format, options, organisation, session);
      if (isSynthetic(data.dataset)) environment.warn(`${language.say('warning.synthetic')}\n`);
    },
  );
}

function formatsOf(text: string, language: Language): readonly string[] {
  return text.split(',').map((part) => {
    const format = part.trim();
    if (!Object.hasOwn(writers, format)) {
      const allowed = Object.keys(writers).join(', ');
      throw new UsageFailure(language.say('usage.formatUnknown', { format, allowed }));
    }
    if (writers[format] === null) throw new UsageFailure(language.say('usage.formatNotBuilt', { format }));
    return format;
  });
}

/** Refuses a file that ends like another format than the one that would be written. Throws `UsageFailure`. */
function requireEnding(output: string, formats: readonly string[], language: Language): void {
  const ending = extname(output).slice(1);
  if (!Object.hasOwn(writers, ending) || (formats.length === 1 && formats[0] === ending)) return;
  throw new UsageFailure(language.say('usage.endingDiffers', { file: output, format: formats.join(', ') }));
}

/** The report with the sections that were asked for, in its own order. */
function withSections(report: ReportDocument, asked: string | undefined, language: Language): ReportDocument {
  if (asked === undefined) return report;
  const wanted = asked.split(',').map((id) => id.trim());
  const known = report.sections.map(({ id }) => id);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageFailure(
      language.say('usage.invalidValue', { option: '--sections', value: unknown, allowed: known.join(', ') }),
    );
  }
  return onlySections(report, wanted);
}

/** `--output` is a file where it ends like one, else a folder in which each format gets a file of its own. */
async function write(
  report: ReportDocument,
  format: string,
  options: ReportOptions,
  organisation: string | null,
  { language, environment }: Session,
): Promise<void> {
  const text = writers[format]?.(report) ?? '';
  if (options.output === undefined) {
    environment.print(text);
    return;
  }
  const name = [
    'report',
    language.code,
    ...(options.audience === 'partner' ? ['partner'] : []),
    ...fileNamePart(organisation),
  ];
  const file =
    extname(options.output) === `.${format}`
      ? options.output
      : join(options.output, `${name.join('-')}.${format}`);
  await writeWhole(file, text);
  environment.warn(`${language.say('warning.written', { file })}\n`);
}

/** An id as part of a file name: only letters, digits, dots, hyphens and underscores. */
const fileNamePart = (id: string | null): readonly string[] =>
  id === null ? [] : [id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 80)];
