// Asks the browser to make or show a passkey when a form that needs one is sent, and sends the form with it.
const known = 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

async function ask(form) {
  const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const options = await answer.json();
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

// Before Blazor sees it: its enhanced forms would send at once.
addEventListener('submit', async event => {
  const form = event.target.closest?.('[data-passkey]');
  if (!form) return;
  const result = form.querySelector('[data-passkey-result]');
  if (result.value) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const error = form.querySelector('[data-passkey-error]');
  try {
    error.hidden = true;
    result.value = JSON.stringify(await ask(form));
    form.requestSubmit();
  } catch {
    error.textContent = form.dataset.failed;
    error.hidden = false;
  }
}, true);

export const show = () => {
  if (known) document.querySelectorAll('form[data-passkey][hidden]').forEach(form => (form.hidden = false));
};
show();
