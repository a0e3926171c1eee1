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

// Codes for the goods as they are being described: what the form's suggestion button would show. Said once to who cannot see them.
const described = ['NameVi', 'NameEn', 'DescriptionVi', 'DescriptionEn', 'Words'].map(name => `Input.${name}`);
let told = 0;
document.addEventListener('input', event => {
  const form = event.target.form;
  const place = form?.querySelector('[data-hs-suggested]');
  if (!place || !described.includes(event.target.name)) return;
  const turn = ++told;
  setTimeout(async () => {
    if (turn !== told) return;
    // As much as an address may carry; what the goods are stands at the beginning.
    const words = described.map(name => form.elements[name]?.value.trim()).filter(Boolean).join('. ').slice(0, 600);
    if (words.length < 3) return place.replaceChildren();
    const answer = await fetch(`hs/suggestions?q=${encodeURIComponent(words)}`).catch(() => null);
    if (!answer?.ok || turn !== told) return;
    const text = await answer.text();
    if (turn !== told) return;
    const picked = form.querySelector('[name="Input.HsChosen"]:checked')?.value;
    place.innerHTML = text;
    const again = [...place.querySelectorAll('[name="Input.HsChosen"]')].find(choice => choice.value === picked);
    if (again) again.checked = true;
    form.querySelector('[data-hs-told]').textContent = place.querySelector('[data-told]')?.dataset.told ?? '';
  }, 600);
});
