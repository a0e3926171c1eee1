// Does the work that spares people the question of a form: finds a number whose hash begins with enough zero bits.
const work = new WeakMap();

async function find(box) {
  const seal = box.querySelector('[name="Proof.Seal"]').value, bits = Number(box.dataset.bits), text = new TextEncoder();
  for (let tried = 0; ; tried++) {
    const hash = new DataView(await crypto.subtle.digest('SHA-256', text.encode(`${seal}:${tried}`)));
    if (Math.clz32(hash.getUint32(0)) >= bits) {
      box.querySelector('[name="Proof.Nonce"]').value = tried;
      return;
    }
  }
}

export function show() {
  // Without a secure connection browsers hash nothing; then the question stays.
  if (!globalThis.crypto?.subtle) return;
  for (const box of document.querySelectorAll('[data-proof]')) {
    const seal = box.querySelector('[name="Proof.Seal"]').value;
    if (work.get(box)?.seal === seal) continue;
    box.querySelector('[data-question]').hidden = true;
    work.set(box, { seal, done: find(box) });
  }
}

// Whoever is quicker than the work waits for the rest of it.
addEventListener('submit', async event => {
  const box = event.target.querySelector?.('[data-proof]');
  if (!box || !work.has(box) || box.querySelector('[name="Proof.Nonce"]').value) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  await work.get(box).done;
  event.target.requestSubmit(submitter);
}, true);
show();
