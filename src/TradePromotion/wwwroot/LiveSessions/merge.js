// Puts two people's changes of the same text together: nothing that either wrote is lost.

// What was changed between two texts: from where, how much of the old one, and what came instead.
function change(before, after) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}

// My text, made from `base`, on top of theirs, made from the same. Where both changed the same place, theirs stands before mine.
export function merge(base, theirs, mine) {
  if (mine === base) return theirs;
  if (theirs === base || theirs === mine) return mine;
  const [their, own] = [change(base, theirs), change(base, mine)];
  const same = own.start === their.start && own.end === their.end;
  if (own.start >= their.end && !same) {
    const moved = own.start + their.text.length - (their.end - their.start);
    return theirs.slice(0, moved) + own.text + theirs.slice(moved + own.end - own.start);
  }
  if (own.end <= their.start && !same) return theirs.slice(0, own.start) + own.text + theirs.slice(own.end);
  const at = their.start + their.text.length;
  return theirs.slice(0, at) + own.text + theirs.slice(at);
}

// Where the cursor stands afterwards, when the text before it grew or shrank.
export function cursorAfter(before, after, at) {
  const { start, end, text } = change(before, after);
  if (at <= start) return at;
  return at >= end ? at + text.length - (end - start) : start + text.length;
}
