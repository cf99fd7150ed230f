import type { NetworkSettings } from '@partnermap/core';
import { writeData } from '@partnermap/files';
import type { Command } from 'commander';
import { once } from 'node:events';
import { communityOf, load } from '../../data/load.ts';
import type { LoadedData } from '../../data/load.ts';
import { serveViewer } from '../../viewer/serveViewer.ts';
import { addSettingsOptions, languageOption, settingsFromOptions } from '../commonOptions.ts';
import type { SettingsOptions } from '../commonOptions.ts';
import { describedCommand } from '../describedCommand.ts';
import { DataFailure, UsageFailure } from '../failure.ts';
import { inputOf } from '../inputOf.ts';
import { resolveSettings } from '../resolveSettings.ts';
import type { Session } from '../session.ts';
import { issueLines } from './issueTable.ts';

/** `view`: the viewer on this machine with the data loaded, until Ctrl-C. */
export function addView(root: Command, session: Session): void {
  const { language, environment } = session;
  const command = describedCommand(root, 'view', session).argument('<DATA>', language.say('argument.data'));
  addSettingsOptions(command, language)
    .addOption(languageOption(language))
    .action(async (path: string, options: SettingsOptions) => {
      const { signal } = environment;
      const { data, issues } = await load(await inputOf(path, environment), { signal });
      if (data === null) throw new DataFailure(issues);
      const warnings = issues.filter(({ severity }) => severity !== 'note');
      if (warnings.length > 0) environment.warn(`${issueLines(warnings, language)}\n`);
      const settings = resolveSettings(settingsFromOptions(options), data.dataset, language);
      const viewer = await serveViewer(await projectOf(data, settings));
      if (viewer === null) throw new UsageFailure(language.say('usage.viewerNotBuilt'));
      environment.print(`${language.say('heading.viewer', { address: viewer.address })}\n`);
      viewer.openBrowser();
      if (!signal.aborted) await once(signal, 'abort');
      viewer.close();
    });
}

/** A project file as the viewer saves it: the data, and one view under the settings. */
async function projectOf(data: LoadedData, settings: NetworkSettings): Promise<Uint8Array> {
  const { files } = await writeData(data.dataset, 'json');
  const project = JSON.parse(new TextDecoder().decode(files[0].bytes)) as object;
  const views = [{ settings: communityOf(data, settings).settings }];
  return new TextEncoder().encode(JSON.stringify({ ...project, views }));
}
