import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SuggestedIntroduction, Suggestions } from '@partnermap/core';
import { pairKey } from '../../state/pairKey.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { Later } from '../controls/Later.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { usePair } from '../usePair.ts';
import { IntroductionDetails } from './IntroductionDetails.tsx';
import { IntroductionMark } from './IntroductionMark.tsx';
import { Plane } from './Plane.tsx';
import { Rejected } from './Rejected.tsx';

/** The list of introductions: the plane of both numbers, the reasons, what was done, and what was not suggested. */
export function List(): ReactElement | null {
  const found = useViewer(({ analysis }) => analysis.introductions.value);
  return found === null ? null : <Found found={found} />;
}

function Found({ found }: { readonly found: Suggestions }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = found.introductions.find((one) => pairKey(one) === openKey) ?? null;
  const place = new Map(found.introductions.map((one, index) => [pairKey(one), index + 1]));
  const isBehindCard = useViewer(({ session }) => session.selectedId !== null);
  const choose = (one: SuggestedIntroduction | null): void => setOpenKey(one === null ? null : pairKey(one));
  // The one that is open stays on the map, as long as it is suggested and no card is in front of it.
  usePair(isBehindCard ? null : open);
  const point = (one: SuggestedIntroduction | null): void => {
    const shown = one ?? open;
    actions.changeSession({ pair: shown === null ? null : { a: shown.a, b: shown.b } });
  };
  const pairName = ({ a, b }: SuggestedIntroduction): string =>
    language.say('findings.pairOf', { a: names.organisation(a), b: names.organisation(b) });
  return (
    <>
      <Plane found={found} open={open} onChoose={choose} onPoint={point} />
      <Later>
        <DataTable<SuggestedIntroduction>
          caption={language.say('viewer.introductions.list')}
          rows={found.introductions}
          keyOf={pairKey}
          initialSort={{ column: 'place', descending: false }}
          empty={language.say('findings.introductions.none')}
          isMarked={(one) => one === open}
          onPoint={point}
          details={(one) => (one === open ? <IntroductionDetails introduction={one} /> : null)}
          columns={[
            {
              id: 'place',
              label: language.say('findings.introductions.number'),
              numeric: true,
              value: (one) => place.get(pairKey(one)) ?? null,
            },
            {
              id: 'pair',
              label: language.say('findings.introductions.pair'),
              heading: true,
              long: true,
              value: pairName,
              show: (one) => (
                <button
                  type="button"
                  className="link"
                  aria-expanded={one === open}
                  onClick={() => choose(one === open ? null : one)}
                >
                  {pairName(one)}
                </button>
              ),
            },
            {
              id: 'kind',
              label: language.say('findings.introductions.kind'),
              value: ({ quadrant }) => language.sayById(`findings.quadrant.${quadrant}`),
            },
            {
              id: 'feasibility',
              label: language.say('findings.introductions.feasibilityRank'),
              numeric: true,
              value: ({ feasibility }) => feasibility.rank,
            },
            {
              id: 'benefit',
              label: language.say('findings.introductions.benefitColumn'),
              numeric: true,
              value: ({ benefit }) => benefit.value,
              show: ({ benefit }) => language.percent(benefit.value, { digits: 2, padded: true }),
            },
            {
              id: 'status',
              label: language.say('findings.introductions.status'),
              sortable: false,
              value: () => null,
              show: (one) => (
                <IntroductionMark list={found.introductions} at={found.introductions.indexOf(one)} />
              ),
            },
          ]}
        />
      </Later>
      <Explanation title={language.say('findings.introductions.rejected')}>
        <Rejected found={found} />
      </Explanation>
    </>
  );
}
