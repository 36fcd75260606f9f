import fc from 'fast-check';
import { LeakyBuckets } from './leaky-buckets.js';

const flow = { capacity: 100, perSecond: 10 };

test('so much at once is let in, more is refused until it has leaked out', () => {
  let now = 0;
  const buckets = new LeakyBuckets(() => now);
  expect(buckets.pour('a', 60, flow)).toEqual({ hasRoom: true, remaining: 40, waitSeconds: 0 });
  expect(buckets.pour('a', 60, flow)).toEqual({ hasRoom: false, remaining: 40, waitSeconds: 2 });
  expect(buckets.pour('b', 60, flow).hasRoom).toBe(true);
  now = 2000;
  expect(buckets.pour('a', 60, flow)).toEqual({ hasRoom: true, remaining: 0, waitSeconds: 0 });
});

test('whatever is asked when, no more is let in than fits at once and leaks out since', () => {
  const asked = fc.array(fc.record({ after: fc.integer({ min: 0, max: 5000 }), amount: fc.integer({ min: 1, max: 120 }) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(asked, (all) => {
      let now = 0;
      let poured = 0;
      const buckets = new LeakyBuckets(() => now);
      for (const { after, amount } of all) {
        now += after;
        const { hasRoom, waitSeconds } = buckets.pour('a', amount, flow);
        if (hasRoom) poured += amount;
        expect(poured).toBeLessThanOrEqual(flow.capacity + (now / 1000) * flow.perSecond + 1e-6);
        expect(waitSeconds > 0).toBe(!hasRoom);
      }
    }),
  );
});

test('who waits as long as told finds room', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, (all) => {
      let now = 0;
      const buckets = new LeakyBuckets(() => now);
      for (const amount of all) {
        const { hasRoom, waitSeconds } = buckets.pour('a', amount, flow);
        now += waitSeconds * 1000;
        if (!hasRoom) expect(buckets.pour('a', amount, flow).hasRoom).toBe(true);
      }
    }),
  );
});

test('however many come, no more than a hundred thousand are remembered', () => {
  const buckets = new LeakyBuckets(() => 0);
  for (let at = 0; at < 100_100; at++) buckets.pour(String(at), 1, flow);
  expect(buckets.size).toBe(100_000);
});
