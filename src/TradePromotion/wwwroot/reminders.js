// Turns the reminders of a page that stays open over when their time comes. The server's clock counts, so a wrong one here does no harm.
let said, since;
setInterval(() => {
  const list = document.querySelector('[data-remind-now]');
  if (!list) return;
  if (list.dataset.remindNow !== said) [said, since] = [list.dataset.remindNow, performance.now()];
  const now = Date.parse(said) + performance.now() - since;
  for (const reminder of list.querySelectorAll('[data-remind-from]'))
    reminder.hidden = now < Date.parse(reminder.dataset.remindFrom) || now >= Date.parse(reminder.dataset.remindUntil);
}, 5000);
