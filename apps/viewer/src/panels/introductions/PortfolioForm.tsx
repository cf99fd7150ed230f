import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Pair, PortfolioObjectiveName } from '@partnermap/core';
import type { PortfolioChoice } from '../../worker/calls/portfolio.ts';
import { datasetOf, valueColumns } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { ManyChoices } from '../controls/ManyChoices.tsx';
import { PairPicker } from '../controls/PairPicker.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

interface PortfolioFormProps {
  readonly choice: PortfolioChoice;
  readonly onChange: (change: Partial<PortfolioChoice>) => void;
}

const counts = Array.from({ length: 20 }, (_, index) => String(index + 1));
const limits = counts.slice(0, 5);
const objectives = ['efficiency', 'coverage', 'isolates'] as const;

/** How many introductions to choose, and under which limits. */
export function PortfolioForm({ choice, onChange }: PortfolioFormProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const numbered = (values: readonly string[]): readonly { value: string; label: string }[] =>
    values.map((value) => ({ value, label: language.number(Number(value)) }));
  const columns = valueColumns(useViewer(datasetOf));
  const optionsOf = (column: string): readonly { value: string; label: string }[] =>
    (columns.find((one) => one.column === column)?.values ?? []).map((value) => ({
      value,
      label: names.code(column, value),
    }));
  const pairText = ([a, b]: Pair): string =>
    language.say('findings.pairOf', { a: names.organisation(a), b: names.organisation(b) });
  const chips = (pairs: readonly Pair[]): readonly { key: string; text: string }[] =>
    pairs.map((pair) => ({ key: JSON.stringify(pair), text: pairText(pair) }));
  return (
    <div className="form">
      <div className="field-row">
        <Choice
          label={language.say('planning.portfolio.count')}
          options={numbered(counts)}
          value={String(choice.count)}
          onChange={(count) => onChange({ count: Number(count) })}
        />
        <Choice
          label={language.say('planning.portfolio.perOrganisation')}
          options={numbered(limits)}
          value={String(choice.perOrganisation)}
          onChange={(limit) => onChange({ perOrganisation: Number(limit) })}
        />
      </div>
      <Choice<PortfolioObjectiveName>
        label={language.say('planning.portfolio.objective')}
        options={objectives.map((value) => ({ value, label: language.sayById(`objective.${value}`) }))}
        value={choice.objective}
        onChange={(objective) => onChange({ objective })}
      />
      {choice.objective === 'efficiency' && (
        <Lambda lambda={choice.lambda} onChange={(lambda) => onChange({ lambda })} />
      )}
      <ManyChoices
        label={language.say('planning.portfolio.regions')}
        options={optionsOf('region')}
        chosen={choice.regions}
        onChange={(regions) => onChange({ regions })}
      />
      <ManyChoices
        label={language.say('planning.portfolio.stages')}
        options={optionsOf('pipeline_stages')}
        chosen={choice.stages}
        onChange={(stages) => onChange({ stages })}
      />
      <Costs choice={choice} onChange={onChange} />
      <details className="explanation">
        <summary>{language.say('planning.portfolio.pairs')}</summary>
        <PairPicker
          actions={[
            {
              label: language.say('planning.portfolio.must'),
              onPair: (a, b) => onChange({ mustInclude: [...choice.mustInclude, [a, b]] }),
            },
            {
              label: language.say('planning.portfolio.never'),
              onPair: (a, b) => onChange({ neverPair: [...choice.neverPair, [a, b]] }),
            },
          ]}
        />
      </details>
      <Chips
        label={language.say('planning.portfolio.must')}
        chips={chips(choice.mustInclude)}
        onRemove={(index) => onChange({ mustInclude: choice.mustInclude.toSpliced(index, 1) })}
      />
      <Chips
        label={language.say('planning.portfolio.never')}
        chips={chips(choice.neverPair)}
        onRemove={(index) => onChange({ neverPair: choice.neverPair.toSpliced(index, 1) })}
      />
    </div>
  );
}

/** How much of the benefit is the gain without the facilitator. */
function Lambda({
  lambda,
  onChange,
}: {
  readonly lambda: number;
  readonly onChange: (lambda: number) => void;
}): ReactElement {
  const language = useLanguage();
  const id = useId();
  return (
    <div className="slider">
      <label className="label" htmlFor={id}>
        {language.say('planning.portfolio.lambda')}
      </label>
      <output className="slider-output" htmlFor={id}>
        {language.percent(lambda)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.25}
        value={lambda}
        aria-valuetext={language.percent(lambda)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

/** What introductions may cost together, and what single ones cost. */
function Costs({ choice: { budget, costs }, onChange }: PortfolioFormProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const id = useId();
  const [cost, setCost] = useState(2);
  return (
    <details className="explanation">
      <summary>{language.say('planning.portfolio.budget')}</summary>
      <div className="pair-picker">
        <div className="field">
          <label className="label" htmlFor={`${id}-budget`}>
            {language.say('planning.portfolio.budgetTotal')}
          </label>
          <input
            id={`${id}-budget`}
            className="input"
            type="number"
            min={0}
            value={budget ?? ''}
            onChange={(event) =>
              onChange({ budget: event.target.value === '' ? null : Math.max(0, Number(event.target.value)) })
            }
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={`${id}-cost`}>
            {language.say('planning.portfolio.cost')}
          </label>
          <input
            id={`${id}-cost`}
            className="input"
            type="number"
            min={0}
            value={cost}
            onChange={(event) => setCost(Math.max(0, Number(event.target.value)))}
          />
        </div>
        <PairPicker
          actions={[
            {
              label: language.say('planning.portfolio.setCost'),
              onPair: (a, b) => onChange({ costs: [...costs, { a, b, cost }] }),
            },
          ]}
        />
        <Chips
          label={language.say('planning.portfolio.costs')}
          chips={costs.map((one) => ({
            key: JSON.stringify(one),
            text: `${language.say('findings.pairOf', {
              a: names.organisation(one.a),
              b: names.organisation(one.b),
            })}: ${language.number(one.cost)}`,
          }))}
          onRemove={(index) => onChange({ costs: costs.toSpliced(index, 1) })}
        />
      </div>
    </details>
  );
}
