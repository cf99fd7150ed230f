import type { NetworkSettings, OrganisationFilter } from '@partnermap/core';
import type { Definitions } from '../document/block.ts';
import type { SectionContext } from './context.ts';

/** Every setting that decided the result, with the seed and the fingerprint of the data. */
export function settingsList(context: SectionContext): Definitions {
  const { network, run, audience, generatedFrom, language, say } = context;
  const { settings } = network;
  const entries: readonly (readonly [string, string])[] = [
    [say('setting.at'), settings.at === null ? say('setting.at.all') : language.date(settings.at)],
    [say('setting.window'), windowText(settings, context)],
    [say('setting.ties'), codeText('setting.ties', settings.ties, context)],
    [say('setting.symmetrise'), codeText('setting.symmetrise', settings.symmetrise, context)],
    [say('setting.roles'), rolesText(settings, context)],
    [say('setting.projection'), codeText('setting.projection', settings.projection, context)],
    [say('setting.weighted'), say(settings.weighted ? 'common.yes' : 'common.no')],
    [say('setting.countries'), filterList(settings.countries.map(language.region), context)],
    [
      say('setting.kinds'),
      filterList(
        settings.kinds.map((kind) => language.sayById(`kind.${kind}`)),
        context,
      ),
    ],
    [say('setting.sources'), filterList(settings.sources, context)],
    [say('setting.only'), listText(settings.only.map(filterText), context)],
    [say('setting.exclude'), listText(settings.exclude.map(filterText), context)],
    [say('setting.keepIsolates'), say(settings.keepIsolates ? 'common.yes' : 'common.no')],
    [say('setting.without'), listText(settings.without.map(context.nameOf), context)],
    [say('setting.withoutConvened'), listText(settings.withoutConvened.map(context.nameOf), context)],
    [say('setting.mergeParts'), say(settings.mergeParts ? 'common.yes' : 'common.no')],
    [say('setting.audience'), say(`setting.audience.${audience}`)],
    [say('setting.seed'), String(run.seed)],
    [say('setting.replicates'), String(run.replicates)],
    [say('setting.dataSha256'), generatedFrom.sha256],
  ];
  return {
    kind: 'definitions',
    items: entries.map(([term, definition]) => ({ term, definition })),
  };
}

const filterText = ({ column, value }: OrganisationFilter): string => `${column}=${value}`;

/** A filter that names nothing lets all through. */
function filterList(values: readonly string[], context: SectionContext): string {
  return values.length === 0 ? context.say('report.annex.noFilter') : listText(values, context);
}

function listText(values: readonly string[], { language, say }: SectionContext): string {
  return values.length === 0 ? say('common.none') : language.list(values, 'and');
}

/** A layer's own name is a value of the data: it stands as it is. */
function codeText(prefix: string, code: string, { language }: SectionContext): string {
  const id = `${prefix}.${code}`;
  return language.has(id) ? language.sayById(id) : code;
}

function windowText({ window }: NetworkSettings, { say }: SectionContext): string {
  return typeof window === 'number'
    ? say('setting.window.years', { years: window })
    : say(`setting.window.${window}`);
}

function rolesText({ roles }: NetworkSettings, context: SectionContext): string {
  return typeof roles === 'string'
    ? context.say(`setting.roles.${roles}`)
    : listText(
        roles.map((role) => context.language.sayById(`role.${role}`)),
        context,
      );
}
