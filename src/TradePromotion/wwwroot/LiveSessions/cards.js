// Business cards: one's own is given by oneself; of the others' only those that were given are known here at all.

export class Cards {
  // give(position, email, phone) rejects with the key of a sentence.
  constructor(root, words, { give, changed }) {
    Object.assign(this, { words, changed });
    this.me = root.dataset.person;
    this.list = root.querySelector('[data-cards]');
    this.bare = root.querySelector('[data-cards-empty]');
    this.form = root.querySelector('[data-card-form]');
    this.state = root.querySelector('[data-card-state]');
    this.form.addEventListener('submit', async event => {
      event.preventDefault();
      const value = name => this.form.elements[name].value;
      try {
        await give(value('position'), value('email'), value('phone'));
        this.state.textContent = words['card.given'];
      } catch (error) {
        const key = /Refused\.(\w+)/.exec(error.message)?.[1];
        this.state.textContent = words[`card.${key}`] ?? words['card.failed'];
      }
    });
  }

  show(cards, isNew = true) {
    const theirs = cards.filter(card => card.personId !== this.me);
    const mine = cards.find(card => card.personId === this.me);
    if (mine) {
      for (const name of ['position', 'email', 'phone']) if (document.activeElement !== this.form.elements[name]) this.form.elements[name].value = mine[name];
      this.state.textContent = this.words['card.given'];
    }
    this.bare.hidden = theirs.length > 0;
    const before = this.list.children.length;
    this.list.replaceChildren(...theirs.map(card => this.#item(card)));
    if (isNew && theirs.length !== before) this.changed();
  }

  close() {
    this.form.querySelectorAll('input, button').forEach(field => { field.disabled = true; });
  }

  #item({ personId, name, position, email, phone }) {
    const item = document.createElement('li');
    const line = (tag, text, more = {}) => text && item.append(Object.assign(document.createElement(tag), { textContent: text, ...more }));
    line('strong', name);
    line('span', position, { className: 'small soft' });
    line('a', email, { href: `mailto:${email}` });
    line('a', phone, { href: `tel:${phone.replace(/[^+\d]/g, '')}` });
    line('a', this.words['card.keep'], { href: `${this.list.dataset.address}/${personId}.vcf`, download: `${name}.vcf`, className: 'small' });
    return item;
  }
}
