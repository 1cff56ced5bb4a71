import fc from 'fast-check';
import { regroup } from './cluster.ts';
import type { Placed } from './cluster.ts';

const ids = 'a b c d e f g h'.split(' ');
const schools = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ids),
    clusterId: fc.constantFrom(null, 'north', 'south', 'east'),
  }),
  { selector: ({ id }) => id },
);
const clusters = ['north', 'south', 'east'].map((id) => ({ id, name: id }));

test('after any regrouping a school is in one cluster at most, and only those set have moved (F6)', () => {
  fc.assert(
    fc.property(schools, fc.subarray(ids), fc.constantFrom('north', 'west'), (all, some, id) => {
      const wanted = some.filter((one) => all.some((school) => school.id === one));
      const told = regroup({ id, name: id, schoolIds: wanted }, all, clusters);

      const after = new Map(all.map((one): [string, string | null] => [one.id, one.clusterId]));
      for (const one of told.left) after.set(one, null);
      for (const one of told.joined) after.set(one, id);
      const inCluster = (cluster: string) =>
        all.map((one) => one.id).filter((one) => after.get(one) === cluster);
      expect(inCluster(id).toSorted()).toEqual(wanted.toSorted());
      for (const one of told.clusters)
        expect(one.schoolIds.toSorted()).toEqual(inCluster(one.id).toSorted());
      const untouched = (one: Placed) =>
        !told.left.includes(one.id) && !told.joined.includes(one.id);
      expect(all.filter(untouched).every((one) => after.get(one.id) === one.clusterId)).toBe(true);
      expect(told.clusters.at(-1)!.id).toBe(id);
      expect(told.clusters.slice(0, -1).every((one) => one.id !== id)).toBe(true);
    }),
  );
});
