// The table: the exhibitor's products that lie on it, and the files that were given.

export class Table {
  // lay(product, lies) tells the server; changed() is called when others put something there.
  constructor(root, words, { lay, changed }) {
    Object.assign(this, { words, changed });
    this.me = root.dataset.person;
    this.cards = [...root.querySelectorAll('[data-product]')];
    this.choice = root.querySelector('[data-lay]');
    this.bare = root.querySelector('[data-table-empty]');
    this.files = root.querySelector('[data-files]');
    this.form = root.querySelector('[data-file-form]');
    this.trouble = root.querySelector('[data-file-trouble]');
    this.choice?.addEventListener('change', () => {
      if (this.choice.value) lay(this.choice.value, true);
      this.choice.value = '';
    });
    for (const card of this.cards)
      card.querySelector('[data-take]').addEventListener('click', () => lay(card.dataset.product, false));
    this.form.addEventListener('change', () => this.#give());
    this.form.addEventListener('submit', event => event.preventDefault());
  }

  products(ids, isNew = true) {
    for (const card of this.cards) {
      card.hidden = !ids.includes(card.dataset.product);
      card.style.order = ids.indexOf(card.dataset.product);
    }
    for (const option of this.choice?.options ?? []) option.disabled = ids.includes(option.value);
    this.bare.hidden = ids.length > 0;
    if (isNew) this.changed();
  }

  showFiles(files, isNew = true) {
    this.files.replaceChildren(...files.map(({ id, name, size }) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: `${this.form.getAttribute('action')}/${id}`, textContent: name, download: name });
      const about = Object.assign(document.createElement('span'), { className: 'small soft', textContent: ` ${Math.max(1, Math.round(size / 1024))} KB` });
      item.append(link, about);
      return item;
    }));
    if (isNew) this.changed();
  }

  close() {
    if (this.choice) this.choice.disabled = true;
    this.form.querySelectorAll('input').forEach(field => { field.disabled = true; });
    this.cards.forEach(card => { card.querySelector('[data-take]').disabled = true; });
  }

  async #give() {
    const input = this.form.querySelector('[type="file"]');
    if (!input.files.length) return;
    this.#say(this.words['file.sending']);
    try {
      const answer = await fetch(this.form.action, { method: 'POST', body: new FormData(this.form), credentials: 'same-origin' });
      this.#say(answer.ok ? '' : answer.status === 422 ? (await answer.json()).sentence : this.words['file.failed']);
    } catch {
      this.#say(this.words['file.failed']);
    }
    input.value = '';
  }

  #say(text) {
    this.trouble.textContent = text;
    this.trouble.hidden = !text;
  }
}
