import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { roles as allRoles, tieRoles } from '@partnermap/core';
import { layerName } from '@partnermap/report';
import { datasetOf, filterChoices } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useSetting } from '../../state/useView.ts';
import { Check } from '../controls/Check.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Later } from '../controls/Later.tsx';
import { useLanguage } from '../language.tsx';
import { InitiativeFilters } from './InitiativeFilters.tsx';
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
          <Later>
            <InitiativeFilters />
            <OrganisationFilters />
            <Removals />
          </Later>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TieSettings(): ReactElement {
  const language = useLanguage();
  const ties = useSetting('ties');
  const symmetrise = useSetting('symmetrise');
  const roles = useSetting('roles');
  const projection = useSetting('projection');
  const weighted = useSetting('weighted');
  const { layers } = filterChoices(useViewer(datasetOf));
  return (
    <fieldset className="fieldset">
      <legend>{language.say('viewer.filters.ties')}</legend>
      <Choice
        label={language.say('setting.ties')}
        options={[
          { value: 'participations', label: language.say('setting.ties.participations') },
          { value: 'reported', label: language.say('setting.ties.reported') },
          { value: 'both', label: language.say('setting.ties.both') },
          ...layers.map((layer) => ({ value: layer, label: layerName(layer, language) })),
        ]}
        value={ties}
        onChange={(value) => actions.changeSettings({ ties: value })}
      />
      {ties !== 'participations' && (
        <Choice
          label={language.say('setting.symmetrise')}
          options={[
            { value: 'either', label: language.say('setting.symmetrise.either') },
            { value: 'both', label: language.say('setting.symmetrise.both') },
          ]}
          value={symmetrise}
          onChange={(value) => actions.changeSettings({ symmetrise: value })}
        />
      )}
      <Choice
        label={language.say('setting.roles')}
        options={[
          { value: 'collaboration', label: language.say('setting.roles.collaboration') },
          { value: 'all', label: language.say('setting.roles.all') },
          { value: 'chosen', label: language.say('viewer.filters.chosenRoles') },
        ]}
        value={typeof roles === 'string' ? roles : 'chosen'}
        onChange={(value) =>
          actions.changeSettings({ roles: value === 'chosen' ? [...tieRoles(roles)] : value })
        }
      />
      {typeof roles !== 'string' && (
        <div role="group" aria-label={language.say('setting.roles')} className="check-columns">
          {allRoles.map((role) => (
            <Check
              key={role}
              label={language.sayById(`role.${role}`)}
              checked={roles.includes(role)}
              onChange={(on) =>
                actions.changeSettings({
                  roles: allRoles.filter((one) => (one === role ? on : roles.includes(one))),
                })
              }
            />
          ))}
        </div>
      )}
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

function Removals(): ReactElement {
  const language = useLanguage();
  const without = useSetting('without');
  const withoutConvened = useSetting('withoutConvened');
  const mergeParts = useSetting('mergeParts');
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
