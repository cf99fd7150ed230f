import type { Gap, GapKind, GapReason, GapSubject } from './gap.ts';

type Evidence = Partial<Omit<Gap, 'id' | 'kind' | 'subject' | 'reason'>>;

/** A gap of a kind; what is left out of subject and evidence is empty, and it is judged unless said otherwise. */
export function makeGap(
  kind: GapKind,
  reason: GapReason,
  key: readonly string[],
  subject: Partial<GapSubject>,
  evidence: Evidence = {},
): Gap {
  return {
    id: `${kind}:${key.join(',')}`,
    kind,
    subject: {
      organisations: [],
      through: null,
      values: [],
      groups: [],
      column: null,
      counted: null,
      ...subject,
    },
    layer: null,
    observed: null,
    total: null,
    expected: null,
    z: null,
    p: null,
    pAdjusted: null,
    judged: true,
    reason,
    doubts: [],
    ...evidence,
  };
}
