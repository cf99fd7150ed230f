import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { PlanePoint, Portfolio as Chosen, SuggestedIntroduction } from '@partnermap/core';
import type { PortfolioResult } from '../../worker/calls/portfolio.ts';
import { introductionsSketch } from '../../scene/sketches.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { Work } from '../controls/Work.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useSentenceContext } from '../useSentenceContext.ts';
import { useSketch } from '../useSketch.ts';
import { useTask } from '../useTask.ts';
import { Curve } from './Curve.tsx';
import { introductionSentences } from './introductionSentences.ts';
import { PortfolioForm } from './PortfolioForm.tsx';
import { TryOut } from './TryOut.tsx';

/** Introductions chosen together under limits, with how near the best possible choice they are. */
export function Portfolio(): ReactElement {
  const language = useLanguage();
  const settings = useView('settings');
  const seed = useView('seed');
  const choice = useViewer(({ session }) => session.forms.portfolio);
  const controls = useTask('portfolio', { settings, seed, choice });
  const { found } = controls;
  return (
    <>
      <p className="muted">{language.say('planning.portfolio.meaning')}</p>
      <PortfolioForm
        choice={choice}
        onChange={(change) => actions.changeForms({ portfolio: { ...choice, ...change } })}
      />
      <Work controls={controls} label={language.say('planning.portfolio.choose')} />
      {found !== null && <Result found={found} />}
    </>
  );
}

function Result({ found }: { readonly found: PortfolioResult }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { portfolio, impossible } = found;
  const pairs = portfolio?.pairs ?? null;
  useSketch(useMemo(() => (pairs === null ? null : introductionsSketch(pairs)), [pairs]));
  if (portfolio === null) {
    return (
      <p role="alert" className="notice notice-error">
        {language.say('planning.portfolio.impossible', {
          names: impossible.map(([a, b]) =>
            language.say('findings.pairOf', { a: names.organisation(a), b: names.organisation(b) }),
          ),
        })}
      </p>
    );
  }
  if (portfolio.pairs.length === 0) return <p role="status">{language.say('findings.introductions.none')}</p>;
  return <Found found={found} portfolio={portfolio} />;
}

interface FoundProps {
  readonly found: PortfolioResult;
  readonly portfolio: Chosen;
}

function Found({ found, portfolio }: FoundProps): ReactElement {
  const amount = useAmount(portfolio);
  const inColumn = useAmount(portfolio, true);
  return (
    <>
      <Value portfolio={portfolio} />
      <Pairs found={found} amount={inColumn} />
      <TryOut pairs={portfolio.pairs} />
      <Curve curve={portfolio.curve} bound={portfolio.bound} amount={amount} />
    </>
  );
}

/** What was reached, beside the bound and the way in which it is known. */
function Value({ portfolio }: { readonly portfolio: Chosen }): ReactElement {
  const language = useLanguage();
  const { pairs, objective, value, bound, boundName, bounds, share, closes, cost } = portfolio;
  const amount = useAmount(portfolio);
  const isReach = objective === 'efficiency';
  const reached = { count: pairs.length, value: amount(value) };
  return (
    <div className="lead" role="status">
      <p>
        {isReach
          ? language.say('findings.introductions.portfolioMeaning', reached)
          : language.say('planning.portfolio.value', {
              ...reached,
              objective: language.sayById(`objective.${objective}`),
            })}
      </p>
      {bound === null || share === null || boundName === null ? (
        <p>{language.say('planning.portfolio.noBound')}</p>
      ) : (
        <>
          <p>
            {language.say(isReach ? 'findings.introductions.bound' : 'planning.portfolio.bound', {
              bound: amount(bound),
              name: language.sayById(`bound.${boundName}`),
              // Rounded down: it is a promise.
              share: language.percent(Math.floor(share * 100) / 100),
            })}
          </p>
          <Explanation title={language.say('planning.portfolio.allBounds')}>
            <ul>
              {bounds.map((one) => (
                <li key={one.name}>
                  {language.sayById(`bound.${one.name}`)}: {amount(one.value)}
                </li>
              ))}
            </ul>
          </Explanation>
        </>
      )}
      {closes.length > 0 && <p>{language.say('planning.portfolio.closes', { count: closes.length })}</p>}
      {cost !== null && (
        <p>
          {language.say('planning.portfolio.costs')}: {language.number(cost)}
        </p>
      )}
    </div>
  );
}

/** Writes a value of the objective: gaps are counted, the others are shares; padded where values stand below each other. */
function useAmount({ objective }: Chosen, padded = false): (value: number) => string {
  const language = useLanguage();
  const digits = { digits: 1, padded };
  return (value) =>
    objective === 'coverage' ? language.number(value, digits) : language.percent(value, digits);
}

interface Row {
  readonly number: number;
  readonly pair: SuggestedIntroduction;
  readonly point: PlanePoint | null;
}

/** The pairs in the order in which they were chosen, each with its reasons. */
function Pairs({
  found: { chosen, points },
  amount,
}: {
  readonly found: PortfolioResult;
  readonly amount: (value: number) => string;
}): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { context } = useSentenceContext();
  const rows = chosen.map((pair, index): Row => {
    const point = points.find(({ a, b }) => a === pair.a && b === pair.b) ?? null;
    return { number: index + 1, pair, point };
  });
  const name = ({ pair: { a, b } }: Row): string =>
    language.say('findings.pairOf', { a: names.organisation(a), b: names.organisation(b) });
  return (
    <DataTable<Row>
      caption={language.say('findings.introductions.portfolio')}
      rows={rows}
      keyOf={({ number }) => String(number)}
      onPoint={(row) =>
        actions.changeSession({ pair: row === null ? null : { a: row.pair.a, b: row.pair.b } })
      }
      details={({ pair }) => (
        <div className="details">
          <ul>
            {introductionSentences(pair, context).reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      columns={[
        {
          id: 'number',
          label: language.say('findings.introductions.number'),
          numeric: true,
          value: ({ number }) => number,
        },
        {
          id: 'pair',
          label: language.say('findings.introductions.pair'),
          heading: true,
          value: name,
        },
        {
          id: 'kind',
          label: language.say('findings.introductions.kind'),
          value: ({ point }) =>
            point === null ? null : language.sayById(`findings.quadrant.${point.quadrant}`),
        },
        {
          id: 'feasibility',
          label: language.say('findings.introductions.feasibilityRank'),
          numeric: true,
          value: ({ pair }) => pair.feasibility.rank,
        },
        {
          id: 'benefit',
          label: language.say('planning.portfolio.alone'),
          numeric: true,
          value: ({ point }) => point?.benefit ?? null,
          show: ({ point }) => (point === null ? '—' : amount(point.benefit)),
        },
      ]}
    />
  );
}
