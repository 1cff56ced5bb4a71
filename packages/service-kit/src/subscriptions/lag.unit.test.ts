import { Lag } from './lag.ts';

const hash = '0'.repeat(64);

test('a subscription is behind by what its source told and it has not applied, since it last had all', () => {
  const at = new Map<string, number>();
  let now = 0;
  const pass = (seconds: number) => (now += seconds * 1000);
  const lag = new Lag(
    (key) => at.get(key) ?? 0,
    () => now,
  );
  pass(5);
  // A source that has never answered: nobody knows how much there is.
  expect(lag.of('pots')).toEqual({ events: 0, seconds: 5 });
  lag.told('pots', [
    { trust: 'a', seq: 10, hash },
    { trust: 'b', seq: 2, hash },
  ]);
  at.set('pots a', 10).set('pots b', 2);
  expect(lag.of('pots')).toEqual({ events: 0, seconds: 0 });
  lag.told('pots', [
    { trust: 'a', seq: 15, hash },
    { trust: 'b', seq: 2, hash },
  ]);
  pass(3);
  expect(lag.of('pots')).toEqual({ events: 5, seconds: 3 });
  // It goes on while the source does: always a little behind, and never for long.
  at.set('pots a', 15);
  lag.told('pots', [{ trust: 'a', seq: 20, hash }]);
  pass(3);
  expect(lag.of('pots')).toEqual({ events: 5, seconds: 6 });
  at.set('pots a', 20);
  lag.told('pots', [{ trust: 'a', seq: 25, hash }]);
  expect(lag.of('pots')).toEqual({ events: 5, seconds: 3 });
  at.set('pots a', 25);
  expect(lag.of('pots')).toEqual({ events: 0, seconds: 0 });
  // A source that falls silent makes all that hear it late.
  pass(60);
  expect(lag.of('pots')).toEqual({ events: 0, seconds: 60 });
});
