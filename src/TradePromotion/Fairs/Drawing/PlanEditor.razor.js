// What a circuit is too slow for or cannot do: dragging, and keeping the page still while arrow keys move a booth.
const GRID = 0.5;
const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Delete', 'Backspace', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Escape']);
const snap = metres => Math.round(metres / GRID) * GRID;
const numbers = item => ['x', 'y', 'width', 'depth'].map(name => Number(item.dataset[name]));

/** Whether two boxes (x, y, width, depth) share floor. */
export const overlap = (a, b) => a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

export function start(root, editor) {
  root.addEventListener('keydown', event => {
    const control = event.ctrlKey || event.metaKey;
    const typing = event.target.closest('input, select, textarea');
    const undo = control && !typing && ['z', 'Z', 'y', 'Y'].includes(event.key);
    const onPlan = event.target.closest('[data-plan]') && KEYS.has(event.key) && !control;
    if (event.altKey || !(undo || onPlan)) return;
    event.preventDefault();
    editor.invokeMethodAsync('Key', event.key, event.shiftKey, control);
  });
  root.addEventListener('focusin', event => {
    const item = event.target.closest('[data-item]');
    if (item && item.getAttribute('aria-pressed') !== 'true') editor.invokeMethodAsync('Touched', Number(item.dataset.item));
  });
  root.addEventListener('pointerdown', event => drag(event, root, editor));
  warnBeforeLeaving(root);
}

// Leaving the page with a plan that is not saved is asked about once.
function warnBeforeLeaving(root) {
  const field = root.querySelector('input[type=hidden][form]');
  const first = field.value;
  let saving = false;
  document.getElementById(field.getAttribute('form'))?.addEventListener('submit', () => (saving = true));
  addEventListener('beforeunload', event => {
    if (!saving && root.isConnected && field.value !== first) event.preventDefault();
  });
}

export function focusOn(root, id) {
  root.querySelector(`[data-item="${id}"]`)?.focus({ preventScroll: false });
}

function drag(event, root, editor) {
  const item = event.target.closest('[data-item]');
  if (!item || event.button !== 0) return;
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    event.preventDefault();
    editor.invokeMethodAsync('Grouped', Number(item.dataset.item));
    return;
  }
  const plan = item.closest('svg');
  const ghost = plan.querySelector('[data-ghost]');
  const toMetres = plan.getScreenCTM().inverse();
  const at = pointer => new DOMPoint(pointer.clientX, pointer.clientY).matrixTransform(toMetres);
  const from = at(event);
  const [x, y, width, depth] = numbers(item);
  const others = [...plan.querySelectorAll('[data-item]')].filter(other => other !== item).map(numbers);
  const resizing = event.target.closest('[data-handle]');
  let now = null;
  event.preventDefault();
  item.focus({ preventScroll: true });
  if (item.dataset.kept) return;
  const move = pointer => {
    if (pointer.pointerId !== event.pointerId) return;
    const to = at(pointer);
    const [dx, dy] = [snap(to.x - from.x), snap(to.y - from.y)];
    if (!now && dx === 0 && dy === 0) return;
    now = resizing ? [x, y, Math.max(1, width + dx), Math.max(1, depth + dy)] : [x + dx, y + dy, width, depth];
    ['x', 'y', 'width', 'height'].forEach((name, i) => ghost.setAttribute(name, now[i]));
    ghost.classList.add('shown');
    ghost.classList.toggle('wrong', others.some(other => overlap(now, other)));
  };
  const end = pointer => {
    if (pointer.pointerId !== event.pointerId) return;
    ghost.classList.remove('shown');
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    if (now && pointer.type === 'pointerup') editor.invokeMethodAsync('Dragged', Number(item.dataset.item), ...now);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}
