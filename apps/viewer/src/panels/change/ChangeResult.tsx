import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { CompareResult } from '../../worker/calls/compare.ts';
import { changeSketch } from '../../scene/sketches.ts';
import { Explanation } from '../controls/Explanation.tsx';
import { OrganisationList } from '../controls/OrganisationList.tsx';
import { useLanguage } from '../language.tsx';
import { useSketch } from '../useSketch.ts';
import { Centralisation, Groups, Measures, Newcomers, TieList } from './ChangeTables.tsx';
import { Ownership } from './Ownership.tsx';

interface ChangeResultProps {
  readonly found: CompareResult;
  readonly from: number;
  readonly to: number;
}

/** Who stayed, came and left; ties kept, lost and new; what the measures say beside chance; groups; ownership. */
export function ChangeResult({ found, from, to }: ChangeResultProps): ReactElement {
  const language = useLanguage();
  const { stayers, newcomers, leavers, allTies } = found;
  const years = { from: language.date(String(from)), to: language.date(String(to)) };
  useSketch(
    useMemo(
      () =>
        changeSketch(
          { ties: allTies, stayers, newcomers, leavers },
          {
            stayer: language.say('planning.change.stayed'),
            newcomer: language.say('planning.change.came'),
            leaver: language.say('planning.change.left'),
            absent: language.say('planning.change.absent'),
          },
        ),
      [allTies, stayers, newcomers, leavers, language],
    ),
  );
  return (
    <>
      <Sentences found={found} from={from} to={to} />
      <section className="section">
        <Who label={language.say('planning.change.came')} ids={newcomers} />
        <Who label={language.say('planning.change.left')} ids={leavers} />
        <Who label={language.say('planning.change.stayed')} ids={stayers} />
        <TieList ties={allTies} />
      </section>
      <Measures measures={found.measures} {...years} />
      <Centralisation rows={found.centralisation} {...years} />
      <Groups found={found} />
      <Newcomers rows={found.wovenIn.organisations} />
      <Ownership rows={found.ownership} />
    </>
  );
}

function Sentences({ found, from, to }: ChangeResultProps): ReactElement {
  const language = useLanguage();
  const { ties, allTies, facilitator, introductions, wovenIn, organisations, tieCounts } = found;
  const { before, after } = facilitator;
  const { shareIsolated } = wovenIn.summary;
  const pairs = introductions.byStatus.reduce((sum, one) => sum + one.pairs, 0);
  const cameTrue = introductions.byStatus.reduce((sum, one) => sum + one.cameTrue, 0);
  return (
    <div className="lead" role="status">
      <p>
        {language.say('planning.change.sizes', {
          from: language.date(String(from)),
          to: language.date(String(to)),
          organisationsBefore: organisations.before,
          organisationsAfter: organisations.after,
          tiesBefore: tieCounts.before,
          tiesAfter: tieCounts.after,
        })}
      </p>
      <p>
        {language.say('change.who', {
          stayers: found.stayers.length,
          newcomers: found.newcomers.length,
          leavers: found.leavers.length,
        })}
      </p>
      <p>
        {language.say('change.ties', {
          kept: ties.kept.length,
          lost: ties.lost.length,
          fresh: ties.new.length,
        })}{' '}
        {ties.discontinuous === true && language.say('change.discontinuous')}
      </p>
      {allTies.lost.length === 0 && <p>{language.say('planning.change.noneLost')}</p>}
      {shareIsolated !== null && (
        <p>{language.say('change.newcomersIsolated', { share: language.percent(shareIsolated) })}</p>
      )}
      {before !== null && after !== null && (
        <p>
          {language.say('change.facilitator', {
            before: language.percent(before.dependence),
            after: language.percent(after.dependence),
          })}
        </p>
      )}
      {pairs > 0 && <p>{language.say('change.introductions', { pairs, cameTrue })}</p>}
    </div>
  );
}

/** Organisations, closed until somebody wants to read them. */
function Who({
  label,
  ids,
}: {
  readonly label: string;
  readonly ids: readonly string[];
}): ReactElement | null {
  const language = useLanguage();
  if (ids.length === 0) return null;
  return (
    <Explanation title={`${label}: ${language.number(ids.length)}`}>
      <OrganisationList ids={ids} />
    </Explanation>
  );
}
