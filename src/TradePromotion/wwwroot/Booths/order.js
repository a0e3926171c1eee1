// A list that is put in order: rows are dragged, or moved by the buttons they have. The order in the page is the order the form sends;
// without this script the buttons ask the server instead.
const list = node => node?.closest?.('[data-order]');
const said = (of, row) => {
  const place = [...of.children].indexOf(row) + 1;
  const status = of.parentElement.querySelector('[data-order-said]');
  if (status) status.textContent = of.dataset.moved.replace('{0}', row.dataset.name).replace('{1}', place).replace('{2}', of.children.length);
};
let dragged = null;

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-order] [data-move]');
  if (!button) return;
  event.preventDefault();
  const row = button.closest('li');
  if (button.dataset.move === '-1') row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  button.focus();
  said(list(row), row);
});
document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('[data-order] > li');
  if (!dragged) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.name);
  dragged.classList.add('dragged');
});
document.addEventListener('dragover', event => {
  const over = dragged && event.target.closest?.('[data-order] > li');
  if (!over || list(over) !== list(dragged)) return;
  event.preventDefault();
  if (over === dragged) return;
  const box = over.getBoundingClientRect();
  if (event.clientY > box.top + box.height / 2) over.after(dragged);
  else over.before(dragged);
});
document.addEventListener('drop', event => dragged && list(event.target) && event.preventDefault());
document.addEventListener('dragend', () => {
  if (!dragged) return;
  dragged.classList.remove('dragged');
  said(list(dragged), dragged);
  dragged = null;
});
