// Two people change the same text at once: nothing that either wrote is lost, whoever is asked.
import assert from 'node:assert/strict';
import { load } from './load.mjs';

const { merge, cursorAfter } = await load(process.argv[2]);

const told = [
  // base, theirs, mine, together
  ['', '', '', ''],
  ['a', 'a', 'ab', 'ab'],
  ['a', 'ab', 'a', 'ab'],
  ['a', 'ab', 'ab', 'ab'],
  ['price: ', 'price: 4200', 'Price: ', 'Price: 4200'],
  ['one two', 'zero one two', 'one two three', 'zero one two three'],
  ['one two', 'one two three', 'zero one two', 'zero one two three'],
  ['one two three', 'one three', 'one two three four', 'one three four'],
  ['one two three', 'one two', 'zero one two three', 'zero one two'],
  // The same place: theirs stands before mine, and both stand.
  ['', 'theirs', 'mine', 'theirsmine'],
  ['Giá: ', 'Giá: 4.200 USD', 'Giá: thương lượng', 'Giá: 4.200 USDthương lượng'],
  // Letters with marks and beyond the first plane stay whole.
  ['ề', 'ềề', '🏵ề', '🏵ềề'],
];
for (const [base, theirs, mine, together] of told) assert.equal(merge(base, theirs, mine), together, JSON.stringify([base, theirs, mine]));

// Of many small changes, made by a small machine that always turns out the same, none is lost.
let seed = 7;
const random = most => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
for (let round = 0; round < 500; round++) {
  const base = 'abcdefghij'.slice(0, random(11));
  const insert = (text, what) => { const at = random(text.length + 1); return text.slice(0, at) + what + text.slice(at); };
  const [theirs, mine] = [insert(base, 'THEIRS'), insert(base, 'mine!')];
  const merged = merge(base, theirs, mine);
  assert.equal(merged.length, base.length + 11, JSON.stringify([base, theirs, mine, merged]));
  for (const what of ['THEIRS', 'mine!']) assert.ok(merged.includes(what), JSON.stringify([base, theirs, mine, merged]));
}

// The cursor stays at its word.
assert.equal(cursorAfter('one two', 'zero one two', 7), 12);
assert.equal(cursorAfter('one two', 'one two three', 3), 3);
assert.equal(cursorAfter('one two three', 'one three', 13), 9);
assert.equal(cursorAfter('one two three', 'one three', 6), 5);
