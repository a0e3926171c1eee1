// Lines of the nomenclature while somebody types: the list the form's own search button would show.
let asked = 0;
document.addEventListener('input', event => {
  const box = event.target.closest?.('[data-hs]');
  if (!box || event.target.name !== 'Input.HsQuestion') return;
  const turn = ++asked;
  setTimeout(async () => {
    if (turn !== asked) return;
    const answer = await fetch(`hs/choices?q=${encodeURIComponent(event.target.value)}`).catch(() => null);
    if (answer?.ok && turn === asked) box.querySelector('[data-hs-choices]').innerHTML = await answer.text();
  }, 200);
});

// What is picked stands in the field at once; Enter in the search looks for it and sends nothing else.
document.addEventListener('change', event => {
  if (event.target.name !== 'Input.HsChosen') return;
  const code = event.target.form?.querySelector('[name="Input.HsCode"]');
  if (code) code.value = event.target.value;
});
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.name === 'Input.HsQuestion') event.preventDefault();
});
