import type { NetworkSettings } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Names } from '../panels/language.tsx';
import type { Scene } from '../scene/scene.ts';
import type { View } from '../state/view.ts';
import type { DatasetResult } from '../worker/calls/dataset.ts';
import type { NetworkResult } from '../worker/calls/network.ts';
import type { PictureWords } from './pictureDrawing.ts';
import { measureName } from '../panels/measureWords.ts';
import { activeFilters } from '../panels/shell/activeFilters.ts';
import { shownCount, shownReasons } from '../panels/shell/shownReasons.ts';

/** What was in use when the picture was taken. */
export interface PictureContext {
  readonly language: Language;
  readonly names: Names;
  readonly scene: Scene;
  readonly data: DatasetResult | null;
  readonly network: NetworkResult;
  readonly view: View;
  /** The settings that filter nothing. */
  readonly usual: NetworkSettings;
}

/** The texts of a picture, in the reader's language. */
export function pictureWords(context: PictureContext): PictureWords {
  const {
    language,
    scene,
    data,
    view: { map },
  } = context;
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

function colourWords({ language, names, view }: PictureContext): string {
  const { colourBy } = view.map;
  if (colourBy.by === 'measure') return measureName(colourBy.measure, language);
  return colourBy.by === 'group' ? language.say('map.legend.groups') : names.column(colourBy.column);
}

/** "n of N organisations shown", every reason for which others are not, and what else was set, as the page says it. */
function shownNotes({ language, names, network, view, usual }: PictureContext): readonly string[] {
  const { focus } = view;
  const filters = activeFilters(view, usual, language, names).map(({ text }) => text);
  return [
    [shownCount(network, focus, language), ...shownReasons(network, focus, language, names)].join('; '),
    ...(filters.length > 0 ? [`${language.say('viewer.filters.active')}: ${filters.join('; ')}`] : []),
  ];
}
