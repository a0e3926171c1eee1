// Marks on the plan where one has been. Kept in this browser only; nobody is told.
const KEY = 'tp.visited';
const MOST = 2000;
const placeOf = address => new URL(address, document.baseURI).pathname.replace(/^\/[a-z]{2}(?=\/)/, '');

function read() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return new Set(); // storage is switched off, or what is in it is not ours
  }
}

function mark() {
  const visited = read();
  if (document.querySelector('[data-booth]:not([data-booth=""])')) {
    visited.add(placeOf(location.href));
    try {
      localStorage.setItem(KEY, JSON.stringify([...visited].slice(-MOST)));
    } catch {
      return;
    }
  }
  for (const hall of document.querySelectorAll('[data-hall]')) {
    const word = hall.dataset.visited;
    for (const link of hall.querySelectorAll('a[data-spot][href], a[data-listed]')) {
      if (!word || link.classList.contains('visited') || !visited.has(placeOf(link.getAttribute('href')))) continue;
      link.classList.add('visited');
      if (link.hasAttribute('data-spot')) tick(link, word);
      else link.insertAdjacentHTML('afterend', `<span class="small soft">✓ ${word}</span>`);
    }
  }
}

// A tick in the booth's upper left corner, and the word for those who do not see it.
function tick(link, word) {
  link.setAttribute('aria-label', `${link.getAttribute('aria-label')}, ${word}`);
  const hit = link.querySelector('rect');
  const [x, y, width] = ['x', 'y', 'width'].map(name => Number(hit.getAttribute(name)));
  const sign = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  sign.setAttribute('d', `M${x + width / 2 - 7} ${y + 14}l5 5 9-10`);
  sign.setAttribute('style', 'fill:none;stroke:var(--jade);stroke-width:4;stroke-linecap:round;stroke-linejoin:round');
  link.append(sign);
}

mark();
globalThis.Blazor?.addEventListener('enhancedload', mark);
