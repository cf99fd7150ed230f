import type { Language } from '@partnermap/language';
import type { Names } from '../panels/language.tsx';
import type { Scene } from '../scene/scene.ts';
import { hiddenCounts } from '../state/selectors.ts';
import type { MapSettings } from '../state/view.ts';
import type { DatasetResult } from '../worker/calls/dataset.ts';
import type { NetworkResult } from '../worker/calls/network.ts';
import type { PictureWords } from './pictureDrawing.ts';
import { measureName } from '../panels/measureWords.ts';

/** What was in use when the picture was taken. */
export interface PictureContext {
  readonly language: Language;
  readonly names: Names;
  readonly scene: Scene;
  readonly data: DatasetResult | null;
  readonly network: NetworkResult;
  readonly map: MapSettings;
  /** The name of the organisation in focus; null for none. */
  readonly focus: string | null;
}

/** The texts of a picture, in the reader's language. */
export function pictureWords(context: PictureContext): PictureWords {
  const { language, scene, data, map } = context;
  const { say } = language;
  const { sizes, withoutSize } = scene.legend;
  const sorted = scene.legend.entries.some(({ fixed }) => fixed);
  return {
    title: data?.title ?? say('map.label'),
    synthetic:
      data?.synthetic === true
        ? `${say('common.syntheticData')}. ${say('common.syntheticData.meaning')}`
        : null,
    colour: say('map.legend.colour', { what: sorted ? say('viewer.question.change') : colourWords(context) }),
    facilitator: say('glossary.facilitator'),
    size:
      map.sizeBy === null || sizes.length === 0
        ? null
        : {
            title: say('map.legend.size', { measure: measureName(map.sizeBy, language) }),
            samples: sizes.map(({ value }) => language.number(value)),
            without: say('map.legend.withoutSize', { count: withoutSize }),
          },
    width: say('map.legend.width'),
    introduction: say('map.legend.introduction'),
    gone: say('map.legend.gone'),
    fresh: say('map.legend.new'),
    notes: (labelsLeftOut) => [
      ...shownNotes(context),
      ...(labelsLeftOut > 0 ? [say('report.map.labelsLeftOut', { count: labelsLeftOut })] : []),
    ],
  };
}

function colourWords({ language, names, map: { colourBy } }: PictureContext): string {
  if (colourBy.by === 'measure') return measureName(colourBy.measure, language);
  return colourBy.by === 'group' ? language.say('map.legend.groups') : names.column(colourBy.column);
}

/** "n of N organisations shown", and every reason for which others are not. */
function shownNotes({ language, scene, network, focus }: PictureContext): readonly string[] {
  const { say } = language;
  const { seen, hiddenByFocus } = scene.counts;
  const total = network.ids.length + network.hidden.length;
  const reasons = [
    ...[...hiddenCounts(network)].map(([reason, count]) => language.sayById(`hidden.${reason}`, { count })),
    ...(hiddenByFocus > 0 && focus !== null
      ? [say('map.hiddenByFocus', { count: hiddenByFocus, name: focus })]
      : []),
  ];
  const shown = say('common.shown', { shown: seen, total });
  const { at } = network.settings;
  return [
    ...(at === null ? [] : [say('common.asOf', { date: language.date(at) })]),
    [shown, ...reasons].join('; '),
  ];
}
