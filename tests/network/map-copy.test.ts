import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { copyMap, mapCopySchema, readMapCopy } from '@/lib/network/map-copy';
import { layOutMap } from './lay-out-map';
import { anyRelations } from './relations';

const today = '2026-03-10';

test('a map comes back from its copy to within a thousandth, and without anybody’s name', () => {
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const layout = layOutMap(
        relations.map(({ person }) => person),
        today,
      );
      const copy = mapCopySchema.parse(JSON.parse(JSON.stringify(copyMap(layout, 'liant', today))));
      const back = readMapCopy(copy);
      expect(back?.sectors).toEqual(layout.sectors);
      expect(back?.marks).toEqual(layout.marks);
      layout.x.forEach((x, at) => expect(back?.x[at]).toBeCloseTo(x, 3));
      layout.y.forEach((y, at) => expect(back?.y[at]).toBeCloseTo(y, 3));
      expect(JSON.stringify(copy)).not.toContain('No. ');
    }),
  );
});

test('points that are not in order are no map', () => {
  const copy = { network: 'liant' as const, day: today, sectors: [] };
  for (const points of ['AAAA', 'é', 'A', '{}==']) expect(readMapCopy({ ...copy, points })).toBeUndefined();
});
