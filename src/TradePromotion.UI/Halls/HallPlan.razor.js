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

// Where the plan is wider than the screen, begin at the end of the way, or the booth the reader is at, else in the middle.
const show = () => {
  for (const frame of document.querySelectorAll('[data-hall] > .frame')) {
    prepare(frame);
    const here = frame.querySelector('[data-way-end], [aria-current]');
    const shown = here ? location.href : 'yes';
    if (frame.dataset.shown === shown || frame.scrollWidth <= frame.clientWidth) continue;
    frame.dataset.shown = shown;
    const middle = here ? centre(here)[0] - frame.getBoundingClientRect().x + frame.scrollLeft : frame.scrollWidth / 2;
    frame.scrollLeft = middle - frame.clientWidth / 2;
  }
};
addEventListener('resize', () => document.querySelectorAll('[data-hall] > .frame').forEach(detail));

// — Zoom and pan: the drawing grows inside a frame that scrolls, so touch and keys pan it as they pan any page. —
const LARGEST = 5;
const plan = frame => frame.querySelector('svg.plan');

/** How much is drawn: booths of few pixels show no names. */
function detail(frame) {
  const metre = plan(frame).getBoundingClientRect().width / (plan(frame).viewBox.baseVal.width / 40);
  const much = metre < 19 ? 'far' : 'near';
  if (frame.dataset.detail !== much) frame.dataset.detail = much;
}

/** The width after a zoom: between the whole plan in the frame and five times its natural width. */
export const zoomed = (width, by, frame, natural) => (by === 0 ? frame : Math.min(LARGEST * natural, Math.max(Math.min(frame, natural), width * by)));

// The drawing keeps the size it was laid out in, and a lens before it makes it larger: laying out a thousand words anew takes a phone half a second.
const naturals = new WeakMap();
const lens = frame => frame.querySelector('.lens');

function natural(frame) {
  if (!naturals.has(frame)) {
    const { width, height } = plan(frame).getBoundingClientRect();
    naturals.set(frame, { width, height });
    lens(frame).style.width = `${width}px`;
    Object.assign(lens(frame).parentElement.style, { width: `${width}px`, height: `${height}px` });
  }
  return naturals.get(frame);
}

function zoom(frame, by, at) {
  const { width, height } = natural(frame);
  const box = plan(frame).getBoundingClientRect();
  const view = frame.getBoundingClientRect();
  const scale = zoomed(box.width, by, frame.clientWidth, width) / width;
  const [x, y] = at ?? [view.x + frame.clientWidth / 2, view.y + frame.clientHeight / 2];
  const [px, py] = [(x - box.x) / box.width, (y - box.y) / box.height];
  frame.classList.add('zoomed');
  Object.assign(lens(frame).style, { transform: `scale(${scale})` });
  Object.assign(lens(frame).parentElement.style, { width: `${width * scale}px`, height: `${height * scale}px` });
  const now = plan(frame).getBoundingClientRect();
  frame.scrollLeft += now.x + px * now.width - x;
  frame.scrollTop += now.y + py * now.height - y;
  detail(frame);
}

// While fingers or a wheel zoom, what is drawn is stretched as a picture; when they rest it is drawn anew, once. The picture is a paused
// animation whose only moment is set anew: a style would have the browser paint five hundred booths at each step, an animation has it move a layer.
const stretches = new WeakMap();

function stretch(frame, by, at) {
  const { width } = natural(frame);
  let now = stretches.get(frame);
  if (!now) {
    const box = plan(frame).getBoundingClientRect();
    now = { by: 1, from: at, scale: box.width / width, room: frame.clientWidth, x: at[0] - box.x, y: at[1] - box.y };
    stretches.set(frame, now);
    loosen(frame, { mask: 'none', overflow: 'clip', willChange: 'transform' });
    now.picture = lens(frame).animate({ transform: `scale(${now.scale})` }, { duration: 1000, fill: 'both' });
    now.picture.pause();
  }
  now.by = zoomed(now.scale * width, now.by * by, now.room, width) / (now.scale * width);
  now.to = at;
  now.drawing ??= requestAnimationFrame(() => draw(now));
}

// What the picture covers stays as large as before, so that nothing around it is laid out or painted. Not by a class: it would be matched against all booths.
function loosen(frame, { mask, overflow, willChange }) {
  frame.style.maskImage = mask;
  lens(frame).parentElement.style.overflow = overflow;
  lens(frame).style.willChange = willChange;
}

function draw(now) {
  now.drawing = null;
  // The point that was between the fingers at first is between them still.
  const [dx, dy] = [now.to[0] - now.from[0] + now.x * (1 - now.by), now.to[1] - now.from[1] + now.y * (1 - now.by)];
  const transform = `translate(${dx}px, ${dy}px) scale(${now.scale * now.by})`;
  now.picture.effect.setKeyframes({ transform: [transform, transform] });
}

function rest(frame) {
  const now = stretches.get(frame);
  if (!now) return;
  stretches.delete(frame);
  cancelAnimationFrame(now.drawing);
  now.picture.cancel();
  loosen(frame, { mask: '', overflow: '', willChange: '' });
  zoom(frame, now.by, now.from);
  frame.scrollBy(now.from[0] - now.to[0], now.from[1] - now.to[1]);
}

const prepared = new WeakSet();

function prepare(frame) {
  detail(frame);
  const tools = frame.parentElement.querySelector('[data-zoom]');
  if (!tools || !tools.hidden) return;
  tools.hidden = false;
  frame.dataset.ready = 'yes';
  if (prepared.has(frame)) return;
  prepared.add(frame);
  tools.addEventListener('click', event => {
    const button = event.target.closest('[data-zoom-by]');
    if (button) zoom(frame, Number(button.dataset.zoomBy));
  });
  let turning;
  frame.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    stretch(frame, Math.exp(-event.deltaY / 300), [event.clientX, event.clientY]);
    clearTimeout(turning);
    turning = setTimeout(rest, 150, frame);
  }, { passive: false });
  frame.parentElement.addEventListener('keydown', event => {
    const by = { '+': 1.4, '=': 1.4, '-': 1 / 1.4, '0': 0 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoom(frame, by);
  });
  pan(frame);
}

function pan(frame) {
  const fingers = new Map();
  let moved = false;
  frame.addEventListener('pointerdown', event => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    moved = false;
  });
  addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = [event.clientX, event.clientY];
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const reach = point => Math.hypot(point[0] - other[0], point[1] - other[1]);
      if (reach(before) > 10) stretch(frame, reach(now) / reach(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
    } else if (event.pointerType === 'mouse') {
      if (!moved && Math.hypot(now[0] - before[0], now[1] - before[1]) < 5) return;
      moved = true;
      frame.classList.add('dragging');
      frame.scrollBy(before[0] - now[0], before[1] - now[1]);
    }
    fingers.set(event.pointerId, now);
  });
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, event => {
      if (fingers.delete(event.pointerId)) rest(frame);
      frame.classList.remove('dragging');
    });
  // A drag that ends on a booth is no click.
  frame.addEventListener('click', event => {
    if (moved) event.preventDefault();
    moved = false;
  }, true);
  frame.addEventListener('dragstart', event => event.preventDefault());
}

show();
globalThis.Blazor?.addEventListener?.('enhancedload', show);

document.addEventListener('focusin', event => {
  const spot = event.target.closest?.('[data-spot]');
  if (spot) for (const other of spotsOf(spot)) other.setAttribute('tabindex', other === spot ? '0' : '-1');
});
