// The admission board: cards are dragged to a column, or moved by Alt with an arrow key. Both press the button the card has for it, so
// that the server decides the same way; where there is no such button, nothing happens.
const press = (card, column) => {
  const button = card?.querySelector(`button[value="${column?.dataset.column}"]`);
  if (!button || button.disabled) return;
  const reason = button.form.elements['Decision.Reason'];
  if (button.value === 'Declined' && !reason?.value) {
    // A refusal needs its reason first.
    card.querySelectorAll('details.decide').forEach(part => (part.open = true));
    reason?.focus();
    return;
  }
  button.form.requestSubmit(button);
};
const columnAt = event => event.target.closest?.('[data-board] [data-column]');
let dragged = null;

document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('[data-board] [data-card]');
  if (!dragged) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.card);
});
document.addEventListener('dragover', event => {
  const column = columnAt(event);
  document.querySelectorAll('[data-column].over').forEach(other => other !== column && other.classList.remove('over'));
  if (!dragged || !column || column.contains(dragged)) return;
  event.preventDefault();
  column.classList.add('over');
});
document.addEventListener('dragend', () => {
  document.querySelectorAll('[data-column].over').forEach(column => column.classList.remove('over'));
  dragged = null;
});
document.addEventListener('drop', event => {
  const column = columnAt(event);
  if (!dragged || !column) return;
  event.preventDefault();
  press(dragged, column);
});
document.addEventListener('keydown', event => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const card = event.target.closest?.('[data-board] [data-card]');
  if (!step || !event.altKey || !card) return;
  event.preventDefault();
  const columns = [...document.querySelectorAll('[data-board] [data-column]')];
  press(card, columns[columns.indexOf(card.closest('[data-column]')) + step]);
});
