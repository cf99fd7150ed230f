import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { InitiativeKind, NetworkSettings } from '@partnermap/core';
import { datasetOf, initiativeChoices, viewOf } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Check } from '../controls/Check.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { OrganisationFilters } from './OrganisationFilters.tsx';

/** What makes the network: layer, roles, initiatives, organisations, and who is taken out. */
export function Filters(): ReactElement {
  const language = useLanguage();
  return (
    <DialogTrigger>
      <Button className="action action-plain">{language.say('viewer.filters')}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="dialog filters">
          <Heading slot="title" className="dialog-title">
            {language.say('viewer.filters')}
          </Heading>
          <TieSettings />
          <InitiativeFilters />
          <OrganisationFilters />
          <Removals />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const useSettings = (): NetworkSettings => useViewer((state) => viewOf(state).settings);

function TieSettings(): ReactElement {
  const language = useLanguage();
  const { ties, roles, projection, weighted } = useSettings();
  return (
    <fieldset className="fieldset">
      <legend>{language.say('viewer.filters.ties')}</legend>
      <Choice
        label={language.say('setting.ties')}
        options={[
          { value: 'participations', label: language.say('setting.ties.participations') },
          { value: 'reported', label: language.say('setting.ties.reported') },
          { value: 'both', label: language.say('setting.ties.both') },
        ]}
        value={ties}
        onChange={(value) => actions.changeSettings({ ties: value })}
      />
      <Choice
        label={language.say('setting.roles')}
        options={[
          { value: 'collaboration', label: language.say('setting.roles.collaboration') },
          { value: 'all', label: language.say('setting.roles.all') },
        ]}
        value={typeof roles === 'string' ? roles : null}
        onChange={(value) => actions.changeSettings({ roles: value })}
      />
      <Choice
        label={language.say('setting.projection')}
        options={[
          { value: 'newman', label: language.say('setting.projection.newman') },
          { value: 'count', label: language.say('setting.projection.count') },
          { value: 'jaccard', label: language.say('setting.projection.jaccard') },
        ]}
        value={projection}
        onChange={(value) => actions.changeSettings({ projection: value })}
      />
      <Check
        label={language.say('setting.weighted')}
        checked={weighted}
        onChange={(checked) => actions.changeSettings({ weighted: checked })}
      />
    </fieldset>
  );
}

/** The list with or without a value. */
const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...list, value] : list.filter((one) => one !== value);

function InitiativeFilters(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { countries, kinds, keepIsolates } = useSettings();
  const dataset = useViewer(datasetOf);
  const choices = initiativeChoices(dataset);
  return (
    <>
      <fieldset className="fieldset">
        <legend>{language.say('setting.countries')}</legend>
        {choices.countries.map((country) => (
          <Check
            key={country}
            label={names.code('country', country)}
            checked={countries.includes(country)}
            onChange={(on) => actions.changeSettings({ countries: toggled(countries, country, on) })}
          />
        ))}
      </fieldset>
      <fieldset className="fieldset">
        <legend>{language.say('setting.kinds')}</legend>
        {choices.kinds.map((kind) => (
          <Check
            key={kind}
            label={names.code('kind', kind)}
            checked={kinds.includes(kind as InitiativeKind)}
            onChange={(on) => actions.changeSettings({ kinds: toggled(kinds, kind as InitiativeKind, on) })}
          />
        ))}
      </fieldset>
      <Check
        label={language.say('setting.keepIsolates')}
        checked={keepIsolates}
        onChange={(checked) => actions.changeSettings({ keepIsolates: checked })}
      />
    </>
  );
}

function Removals(): ReactElement {
  const language = useLanguage();
  const { without, withoutConvened, mergeParts } = useSettings();
  const dataset = useViewer(datasetOf);
  const facilitators = dataset.organisations.filter(({ facilitator }) => facilitator).map(({ id }) => id);
  const isWithout = (list: readonly string[]): boolean =>
    facilitators.length > 0 && facilitators.every((id) => list.includes(id));
  const withOrWithout = (list: readonly string[], on: boolean): readonly string[] => [
    ...list.filter((id) => !facilitators.includes(id)),
    ...(on ? facilitators : []),
  ];
  return (
    <fieldset className="fieldset">
      <legend>{language.say('viewer.filters.removals')}</legend>
      {facilitators.length > 0 && (
        <>
          <Check
            label={language.say('viewer.withoutFacilitator')}
            checked={isWithout(without)}
            onChange={(on) => actions.changeSettings({ without: withOrWithout(without, on) })}
          />
          <Check
            label={language.say('viewer.withoutFacilitatorConvened')}
            checked={isWithout(withoutConvened)}
            onChange={(on) => actions.changeSettings({ withoutConvened: withOrWithout(withoutConvened, on) })}
          />
        </>
      )}
      <Check
        label={language.say('setting.mergeParts')}
        checked={mergeParts}
        onChange={(checked) => actions.changeSettings({ mergeParts: checked })}
      />
    </fieldset>
  );
}
