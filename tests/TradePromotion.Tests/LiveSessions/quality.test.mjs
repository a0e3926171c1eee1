// Picture falls before sound does: what is sent of the picture as a line gets worse and better.
import assert from 'node:assert/strict';
import { load } from './load.mjs';

const { judge, next, steps, Quality } = await load(process.argv[2]);

assert.equal(judge({}), 'good');
assert.equal(judge({ loss: 0.03, roundTrip: 0.4 }), 'good');
assert.equal(judge({ loss: 0.031 }), 'weak');
assert.equal(judge({ roundTrip: 0.41 }), 'weak');
assert.equal(judge({ loss: 0.081 }), 'bad');
assert.equal(judge({ roundTrip: 0.81 }), 'bad');

// Each step is smaller than the one before, and the last sends no picture.
for (let n = 1; n < steps.length - 1; n++) assert.ok(steps[n].maxBitrate < steps[n - 1].maxBitrate && steps[n].maxFramerate < steps[n - 1].maxFramerate);
assert.equal(steps.at(-1), null);

// A bad line takes a step at each look and never more than there are; a weak one goes to the second and stays.
let now = { step: 0, good: 0 };
for (let n = 1; n < 10; n++) {
  now = next(now, 'bad');
  assert.deepEqual(now, { step: Math.min(n, steps.length - 1), good: 0 });
}
assert.deepEqual(next({ step: 0, good: 3 }, 'weak'), { step: 1, good: 0 });
assert.deepEqual(next({ step: 3, good: 3 }, 'weak'), { step: 3, good: 0 });

// Good for five looks, it takes one step back, and only one; at the best it stays.
now = { step: 2, good: 0 };
for (let n = 1; n < 5; n++) assert.equal((now = next(now, 'good')).step, 2);
assert.deepEqual((now = next(now, 'good')), { step: 1, good: 0 });
assert.equal(next({ step: 0, good: 99 }, 'good').step, 0);
// A bad look in between begins the count anew.
assert.deepEqual(next(next({ step: 2, good: 4 }, 'bad'), 'good'), { step: 3, good: 1 });

// What is sent is shared among the others, sound is never limited, and who wants sound only gets no picture.
const limits = [];
const peer = { limit: async (kind, how) => { limits.push([kind, how]); }, pc: { connectionState: 'new' } };
const quality = new Quality(peer, { line: () => {} });
let soundOnly = false;
quality.share(() => 2, () => soundOnly);
await quality.apply();
assert.equal(limits[0][0], 'audio');
assert.deepEqual([limits[0][1].active, limits[0][1].maxBitrate], [true, undefined]);
assert.deepEqual([limits[1][1].active, limits[1][1].maxBitrate], [true, steps[0].maxBitrate / 2]);
soundOnly = true;
await quality.apply();
assert.deepEqual(limits[3], ['video', { active: false }]);
quality.stop();
