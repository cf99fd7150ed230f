import type { ReactElement } from 'react';
import { ticks } from '@partnermap/report';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { useLanguage } from '../language.tsx';

interface CurveProps {
  /** What 1, 2, 3 … introductions reach. */
  readonly curve: readonly number[];
  /** What as many as all of them can reach at most; null where nothing is proven. */
  readonly bound: number | null;
  /** Writes a value. */
  readonly amount: (value: number) => string;
}

const width = 460;
const height = 220;
const frame = { left: 48, right: 14, top: 28, bottom: 34 };

/** The value against the number of introductions, as a picture and as a table. */
export function Curve({ curve, bound, amount }: CurveProps): ReactElement {
  const language = useLanguage();
  const steps = ticks(Math.max(bound ?? 0, ...curve), 4);
  const [right, bottom] = [width - frame.right, height - frame.bottom];
  const x = (count: number): number => frame.left + ((right - frame.left) * count) / curve.length;
  const y = (value: number): number => bottom - ((bottom - frame.top) * value) / steps[steps.length - 1];
  const points = [0, ...curve].map((value, count) => ({ x: x(count), y: y(value), count, value }));
  const every = Math.ceil(curve.length / 10);
  return (
    <figure className="plane">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={language.say('planning.portfolio.curve')}
      >
        <g className="plane-axes">
          {steps.map((value) => (
            <g key={value}>
              <line className="curve-grid" x1={frame.left} y1={y(value)} x2={right} y2={y(value)} />
              <text x={frame.left - 6} y={y(value) + 4} textAnchor="end">
                {amount(value)}
              </text>
            </g>
          ))}
          {points
            .filter(({ count }) => count % every === 0)
            .map(({ count, x: at }) => (
              <text key={count} x={at} y={bottom + 14} textAnchor="middle">
                {language.number(count)}
              </text>
            ))}
          <text x={0} y={12}>
            ↑ {language.say('planning.portfolio.reached')}
          </text>
          <text x={right} y={height - 4} textAnchor="end">
            {language.say('planning.portfolio.introductions')} →
          </text>
        </g>
        {bound !== null && (
          <g className="curve-bound">
            <line x1={frame.left} y1={y(bound)} x2={right} y2={y(bound)} />
            <text x={frame.left + 6} y={y(bound) - 4}>
              {language.say('planning.portfolio.boundLabel')}
            </text>
          </g>
        )}
        <polyline className="curve-line" points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
        {points.map((point) => (
          <circle key={point.count} className="curve-dot" cx={point.x} cy={point.y} r={3} />
        ))}
      </svg>
      <figcaption className="muted">{language.say('planning.portfolio.curve')}</figcaption>
      <Explanation title={language.say('planning.asTable')}>
        <DataTable
          caption={language.say('planning.portfolio.curve')}
          rows={points.slice(1)}
          keyOf={({ count }) => String(count)}
          columns={[
            {
              id: 'count',
              label: language.say('planning.portfolio.introductions'),
              numeric: true,
              heading: true,
              sortable: false,
              value: ({ count }) => count,
            },
            {
              id: 'value',
              label: language.say('planning.portfolio.reached'),
              numeric: true,
              sortable: false,
              value: ({ value }) => value,
              show: ({ value }) => amount(value),
            },
            {
              id: 'gain',
              label: language.say('planning.portfolio.adds'),
              numeric: true,
              sortable: false,
              value: ({ count, value }) => value - points[count - 1].value,
              show: ({ count, value }) => amount(value - points[count - 1].value),
            },
          ]}
        />
      </Explanation>
    </figure>
  );
}
