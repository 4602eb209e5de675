import { itemsOf } from '../../src/kube/list-items';

test('lists of objects are taken apart, also those in them', () => {
  const [flag, boat] = [{ kind: 'ConfigMap' }, { kind: 'Boat' }];
  expect(itemsOf({ kind: 'List', items: [flag, { kind: 'BoatList', items: [boat] }, null] })).toEqual([flag, boat, null]);
  expect(itemsOf(boat)).toEqual([boat]);
  expect(itemsOf({ kind: 'AllowList', items: 'many' })).toEqual([{ kind: 'AllowList', items: 'many' }]);
});
