// A folded day says what its inputs say, also before they are saved.
addEventListener('change', event => {
  const day = event.target.closest?.('[data-hours]');
  if (!day) return;
  const [works, from, to, pauseFrom, pauseTo] = day.querySelectorAll('input');
  const said = day.querySelector('[data-off]');
  const pause = pauseFrom.value ? `, ${said.dataset.break} ${pauseFrom.value}–${pauseTo.value}` : '';
  said.textContent = works.checked ? `${from.value}–${to.value}${pause}` : said.dataset.off;
});
