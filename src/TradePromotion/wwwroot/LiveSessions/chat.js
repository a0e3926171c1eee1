// The chat beside the faces. A message has its id from this page, so that it can be sent again after a lost line and is
// still kept once.

export class Chat {
  #lines = new Map();

  constructor(root, { person, words, send }) {
    this.list = root.querySelector('[data-lines]');
    this.form = root.querySelector('[data-say]');
    this.box = this.form.querySelector('textarea');
    this.empty = root.querySelector('[data-chat-empty]');
    this.person = person;
    this.words = words;
    this.send = send;
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.#say();
    });
    this.box.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#say();
      }
    });
  }

  // A line from the server, new or known already.
  show({ id, person, name, text, at }) {
    const known = this.#lines.get(id);
    if (known) return this.#settle(known, at);
    this.#add(id, person, name, text, at);
  }

  // After the line came back: what was not confirmed goes again.
  sendPending() {
    for (const [id, item] of this.#lines) if (item.dataset.pending) this.#deliver(id, item);
  }

  // What was said stays to be read.
  close() {
    this.form.querySelectorAll('textarea, button').forEach(field => { field.disabled = true; });
  }

  #say() {
    const text = this.box.value.trim();
    if (!text) return;
    this.box.value = '';
    const id = crypto.randomUUID();
    const item = this.#add(id, this.person, '', text, null);
    this.#deliver(id, item);
  }

  async #deliver(id, item) {
    item.dataset.pending = 'yes';
    try {
      await this.send(id, item.querySelector('p').textContent);
      this.#settle(item, new Date().toISOString());
    } catch (error) {
      // Too fast is the only refusal a pause heals; a lost line is healed by sendPending.
      if (/TooFast/.test(error.message)) setTimeout(() => this.#deliver(id, item), 1500);
    }
  }

  #settle(item, at) {
    delete item.dataset.pending;
    const time = item.querySelector('time');
    time.dateTime = at;
    time.textContent = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
  }

  #add(id, person, name, text, at) {
    this.empty.hidden = true;
    const mine = person === this.person;
    const item = document.createElement('li');
    item.className = mine ? 'mine' : 'theirs';
    const body = document.createElement('p');
    body.textContent = text;
    const time = document.createElement('time');
    time.textContent = this.words.sending;
    item.append(body, time);
    if (!mine && name) time.dataset.by = `${name} · `;
    this.#lines.set(id, item);
    this.list.append(item);
    if (at) this.#settle(item, at);
    item.scrollIntoView({ block: 'nearest' });
    return item;
  }
}
