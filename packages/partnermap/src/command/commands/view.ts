import type { NetworkSettings } from '@partnermap/core';
import { writeData } from '@partnermap/files';
import type { Command } from 'commander';
import { once } from 'node:events';
import { communityOf } from '../../data/load.ts';
import type { LoadedData } from '../../data/load.ts';
import type { NamedBytes } from '../../data/readPath.ts';
import { serveViewer } from '../../viewer/serveViewer.ts';
import { addSettingsOptions, languageOption } from '../commonOptions.ts';
import type { SettingsOptions } from '../commonOptions.ts';
import { describedCommand } from '../describedCommand.ts';
import { UsageFailure } from '../failure.ts';
import { inputOf } from '../inputOf.ts';
import type { Session } from '../session.ts';
import { openData } from '../openData.ts';

/** `view`: the viewer on this machine with the data loaded, until Ctrl-C. */
export function addView(root: Command, session: Session): void {
  const { language, environment } = session;
  const command = describedCommand(root, 'view', session).argument('<DATA>', language.say('argument.data'));
  addSettingsOptions(command, language)
    .addOption(languageOption(language))
    .action(async (path: string, options: SettingsOptions) => {
      const { signal } = environment;
      const input = await inputOf(path, environment);
      const { data, settings } = await openData(input, options, session);
      const isAsked = Object.keys(options).some(
        (name) => name !== 'language' && command.getOptionValueSource(name) === 'cli',
      );
      const saved = savedIn(input);
      const viewer = await serveViewer(
        await projectOf(data, saved, isAsked || saved === null ? settings : null),
      );
      if (viewer === null) throw new UsageFailure(language.say('usage.viewerNotBuilt'));
      environment.print(`${language.say('heading.viewer', { address: viewer.address })}\n`);
      viewer.openBrowser();
      if (!signal.aborted) await once(signal, 'abort');
      viewer.close();
    });
}

/** What a project file holds beside its data, as the viewer saved it. */
interface Saved {
  readonly views: readonly unknown[];
  readonly scenarios: unknown;
}

/** Null where the input is no project file with views. What has been read already is not checked again. */
function savedIn(input: NamedBytes | readonly NamedBytes[]): Saved | null {
  if (!('bytes' in input)) return null;
  const text = new TextDecoder().decode(input.bytes);
  if (!text.trimStart().startsWith('{')) return null;
  const { format, views, scenarios = [] } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return format === 'partnermap' && Array.isArray(views) && views.length > 0 ? { views, scenarios } : null;
}

/** A project file as the viewer saves it: the data, with what was saved of views, the first under the settings. */
async function projectOf(
  data: LoadedData,
  saved: Saved | null,
  settings: NetworkSettings | null,
): Promise<Uint8Array> {
  const { files } = await writeData(data.dataset, 'json');
  const project = JSON.parse(new TextDecoder().decode(files[0].bytes)) as object;
  const [first, ...others] = saved?.views ?? [];
  const own = settings === null ? {} : { settings: communityOf(data, settings).settings };
  const views = [{ ...(first as object | undefined), ...own }, ...others];
  return new TextEncoder().encode(JSON.stringify({ ...project, ...saved, views }));
}
