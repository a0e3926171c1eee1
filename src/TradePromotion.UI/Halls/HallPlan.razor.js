// Arrow keys walk from booth to booth; one Tab stop for the whole plan. Without this script every booth is an ordinary link.
const keys = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const centre = spot => {
  const box = spot.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** The nearest spot in a direction: what lies straight ahead counts more than what lies aside. */
export function neighbour(from, spots, [dx, dy]) {
  const [x, y] = centre(from);
  let best = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot === from) continue;
    const [sx, sy] = centre(spot);
    const ahead = (sx - x) * dx + (sy - y) * dy;
    const aside = Math.abs((sx - x) * dy) + Math.abs((sy - y) * dx);
    if (ahead <= 4) continue;
    const distance = ahead + 2.5 * aside;
    if (distance < least) [best, least] = [spot, distance];
  }
  return best;
}

const spotsOf = spot => [...spot.closest('[data-hall]').querySelectorAll('[data-spot]')];

document.addEventListener('keydown', event => {
  const spot = event.target.closest?.('[data-spot]');
  if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
  const spots = spotsOf(spot);
  const next = event.key === 'Home' ? spots[0] : event.key === 'End' ? spots.at(-1) : keys[event.key] && neighbour(spot, spots, keys[event.key]);
  if (!next) {
    if (keys[event.key]) event.preventDefault();
    return;
  }
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest', inline: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
});

// Where the plan is wider than the screen, begin at the booth the reader is at, else in the middle.
const show = () => {
  for (const frame of document.querySelectorAll('[data-hall] > .frame')) {
    if (frame.dataset.shown || frame.scrollWidth <= frame.clientWidth) continue;
    frame.dataset.shown = 'yes';
    const here = frame.querySelector('[aria-current]');
    const middle = here ? centre(here)[0] - frame.getBoundingClientRect().x : frame.scrollWidth / 2;
    frame.scrollLeft = middle - frame.clientWidth / 2;
  }
};
show();
globalThis.Blazor?.addEventListener?.('enhancedload', show);

document.addEventListener('focusin', event => {
  const spot = event.target.closest?.('[data-spot]');
  if (spot) for (const other of spotsOf(spot)) other.setAttribute('tabindex', other === spot ? '0' : '-1');
});
