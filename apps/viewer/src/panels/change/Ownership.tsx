import type { ReactElement } from 'react';
import type { OwnershipShare } from '@partnermap/core';
import type { CompareResult } from '../../worker/calls/compare.ts';
import type { ShownColumn } from '../controls/BodyRow.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { useLanguage } from '../language.tsx';

type OwnershipRow = CompareResult['ownership'][number];

const shares = [
  'jointNotLedByFacilitator',
  'jointNotConvenedByFacilitator',
  'tiesWithoutConvened',
  'twoPartnersBesides',
] as const satisfies readonly OwnershipShare[];

/** The four shares of shared ownership with their ranges, year by year, never one index. */
export function Ownership({ rows }: { readonly rows: readonly OwnershipRow[] }): ReactElement | null {
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <p className="muted">
        {language.say('findings.ownership.meaning')} {language.say('findings.ownership.note')}
      </p>
      <DataTable<OwnershipRow>
        caption={language.say('findings.ownership.years')}
        rows={rows}
        keyOf={({ at }) => at}
        columns={[
          {
            id: 'year',
            label: language.say('findings.ownership.year'),
            heading: true,
            whole: true,
            value: ({ at }) => at,
            show: ({ at }) => language.date(at),
          },
          ...shares.map((share): ShownColumn<OwnershipRow> => ({
            id: share,
            label: language.sayById(`findings.ownership.${share}`),
            value: (row) => row.shares[share].value,
            show: (row) => <ShareText share={row.shares[share]} />,
          })),
        ]}
      />
      <p className="muted hint">{language.say('findings.ownership.rangeNote')}</p>
    </section>
  );
}

/** A share with its range and what it counts; or why it has no value. */
function ShareText({ share }: { readonly share: OwnershipRow['shares'][OwnershipShare] }): ReactElement {
  const { say, sayById, percent } = useLanguage();
  const { value, numerator, denominator, reason, range } = share;
  if (value === null || numerator === null || denominator === null) {
    return <>— {reason !== null && sayById(`findings.ownership.reason.${reason}`)}</>;
  }
  return (
    <>
      {range === null
        ? percent(value)
        : say('findings.ownership.withRange', {
            value: percent(value),
            low: percent(range.low),
            high: percent(range.high),
          })}
      <span className="meaning">{say('common.nOfN', { count: numerator, total: denominator })}</span>
    </>
  );
}
