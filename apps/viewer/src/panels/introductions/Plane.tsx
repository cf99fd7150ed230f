import type { ReactElement } from 'react';
import { partMarks } from '@partnermap/report';
import type { Plane as PlaneData, SuggestedIntroduction, Suggestions } from '@partnermap/core';
import { pairKey } from '../../state/pairKey.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

interface PlaneProps {
  readonly found: Suggestions;
  readonly open: SuggestedIntroduction | null;
  readonly onChoose: (introduction: SuggestedIntroduction | null) => void;
  readonly onPoint: (introduction: SuggestedIntroduction | null) => void;
}

const width = 460;
const height = 300;
const margin = { left: 34, right: 12, top: 14, bottom: 34 };
const radius = 9;
const frame = {
  x: margin.left,
  y: margin.top,
  width: width - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
};

/**
 * From the values of the plane to places in the picture. Benefit grows with the square root, because a few pairs that
 * join separate parts dwarf all others.
 */
function scales({ points }: PlaneData): {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
} {
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0) || 1;
  const [across, up] = [
    most(points.map(({ feasibility }) => feasibility)),
    most(points.map(({ benefit }) => benefit)),
  ];
  return {
    x: (value) => margin.left + (Math.max(0, value) / across) * frame.width,
    y: (value) => height - margin.bottom - Math.sqrt(Math.max(0, value) / up) * frame.height,
  };
}

/** Feasibility × benefit: small dots are all possible pairs, numbers the introductions of the list. */
export function Plane({ found, open, onChoose, onPoint }: PlaneProps): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const { plane, introductions } = found;
  if (plane.points.length === 0) return null;
  const { x, y } = scales(plane);
  const counts = { shown: plane.points.length, total: plane.total, left: plane.total - plane.points.length };
  const marks = partMarks(
    introductions.map((one) => ({ one, x: x(one.feasibility.value), y: y(one.benefit.value) })),
    frame,
    radius,
  );
  return (
    <figure className="plane">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={language.say('findings.introductions.figure')}
      >
        <Axes plane={plane} x={x} y={y} />
        {/* One line of dots: a thousand elements would keep the page from answering. */}
        <path
          aria-hidden="true"
          className="plane-dots"
          d={plane.points.map(({ feasibility, benefit }) => dotAt(x(feasibility), y(benefit))).join('')}
        />
        <g aria-hidden="true" className="plane-leaders">
          {marks.map(
            ({ one, moved, atX, atY, ...value }) =>
              moved && (
                <g key={pairKey(one)}>
                  <line x1={value.x} y1={value.y} x2={atX} y2={atY} />
                  <circle cx={value.x} cy={value.y} r={2} />
                </g>
              ),
          )}
        </g>
        {marks.map(({ one, atX, atY }, index) => (
          <g
            key={pairKey(one)}
            className={one === open ? 'plane-mark plane-open' : 'plane-mark'}
            role="button"
            tabIndex={0}
            aria-pressed={one === open}
            aria-label={`${language.number(index + 1)}. ${language.say('findings.pairOf', {
              a: names.organisation(one.a),
              b: names.organisation(one.b),
            })}`}
            transform={`translate(${atX} ${atY})`}
            onClick={() => onChoose(one === open ? null : one)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChoose(one === open ? null : one);
            }}
            onPointerEnter={() => onPoint(one)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(one)}
            onBlur={() => onPoint(null)}
          >
            <circle r={radius} />
            <text dy="0.35em">{language.number(index + 1)}</text>
          </g>
        ))}
        <Quadrants easyFrom={x(plane.feasibilityMedian ?? 0)} />
      </svg>
      <figcaption className="muted">{language.say('viewer.introductions.caption', counts)}</figcaption>
    </figure>
  );
}

/** A line of no length, which is a dot by its round ends. */
const dotAt = (x: number, y: number): string => `M${x.toFixed(1)} ${y.toFixed(1)}h0`;

interface AxesProps {
  readonly plane: PlaneData;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function Axes({ plane, x, y }: AxesProps): ReactElement {
  const language = useLanguage();
  const { feasibilityMedian, benefitMedian } = plane;
  const bottom = height - margin.bottom;
  const right = width - margin.right;
  return (
    <g className="plane-axes" aria-hidden="true">
      <line x1={margin.left} y1={bottom} x2={right} y2={bottom} />
      <line x1={margin.left} y1={margin.top} x2={margin.left} y2={bottom} />
      {feasibilityMedian !== null && (
        <line
          className="plane-median"
          x1={x(feasibilityMedian)}
          y1={margin.top}
          x2={x(feasibilityMedian)}
          y2={bottom}
        />
      )}
      {benefitMedian !== null && (
        <line
          className="plane-median"
          x1={margin.left}
          y1={y(benefitMedian)}
          x2={right}
          y2={y(benefitMedian)}
        />
      )}
      <text x={right} y={height - 12} textAnchor="end">
        {language.say('findings.introductions.feasibility')} →
      </text>
      <text transform={`translate(14 ${margin.top}) rotate(-90)`} textAnchor="end">
        {language.say('findings.introductions.benefit')} →
      </text>
    </g>
  );
}

/** Which corner is which; drawn over the marks, where the fewest of them are. */
function Quadrants({ easyFrom }: { readonly easyFrom: number }): ReactElement {
  const language = useLanguage();
  return (
    <g aria-hidden="true" pointerEvents="none">
      <text className="plane-quadrant" x={easyFrom + 6} y={height - margin.bottom - 6}>
        {language.say('findings.introductions.easy')}
      </text>
      <text className="plane-quadrant" x={margin.left + 6} y={margin.top + 10}>
        {language.say('findings.introductions.strategic')}
      </text>
    </g>
  );
}
