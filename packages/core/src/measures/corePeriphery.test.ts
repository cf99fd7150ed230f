import { compareWithOracles, oracleGraphs } from './oracles.ts';
import { corePeripheryMeasures } from './corePeriphery.ts';

compareWithOracles(corePeripheryMeasures);
import { test } from 'vitest';
test('zz', () => {
  for (const g of oracleGraphs())
    for (const m of corePeripheryMeasures) {
      const e = g.values.get(m.id) as any;
      if (e === undefined || e === null) continue;
      const t = performance.now();
      const r = m.compute(g.input).value as any;
      const dt = performance.now() - t;
      if (Math.abs(r.fit - e.fit) > 1e-7 || dt > 100) console.log(g.name, m.id, e.fit, r?.fit, dt.toFixed(0));
    }
});
