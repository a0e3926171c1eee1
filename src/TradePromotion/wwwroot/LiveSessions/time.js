// More time: a side asks, the other agrees or does not. Offered when little is left, and afterwards.
const offeredFrom = 10 * 60_000;

export class MoreTime {
  // ask(minutes) and answer(agrees) reject with the key of a sentence; now() is the server's time.
  constructor(root, words, { ask, answer, extended }) {
    Object.assign(this, { root, words, ask, answer, extended });
    this.box = root.querySelector('[data-part="more"]');
    this.text = this.box.querySelector('[data-more-text]');
    this.side = root.dataset.side;
    this.box.querySelectorAll('[data-minutes]').forEach(button =>
      button.addEventListener('click', () => this.#try(ask(Number(button.dataset.minutes)))));
    this.box.querySelectorAll('[data-agrees]').forEach(button =>
      button.addEventListener('click', () => this.#try(answer(button.dataset.agrees === 'yes'))));
    this.#draw();
  }

  // Every second, with what is left.
  left(milliseconds) {
    const soon = milliseconds < offeredFrom;
    if (soon === this.soon) return;
    this.soon = soon;
    this.#draw();
  }

  asked(by, minutes) {
    if (this.pending && !by) this.said = this.pending.by === this.side ? this.words['more.refused'] : '';
    else this.said = '';
    this.pending = by ? { by, minutes } : null;
    this.#draw();
  }

  granted(ends, closes) {
    this.pending = null;
    this.said = this.words['more.granted'];
    this.extended(ends, closes);
    this.#draw();
  }

  close() {
    this.closed = true;
    this.#draw();
  }

  async #try(doing) {
    this.said = '';
    try {
      await doing;
    } catch (error) {
      const key = /Refused\.(\w+)/.exec(error.message)?.[1];
      this.said = this.words[`more.${key}`] ?? this.words['more.failed'];
    }
    this.#draw();
  }

  #draw() {
    const { pending, box } = this;
    const theirs = pending && pending.by !== this.side;
    const text = this.said || (pending ? this.words[theirs ? 'more.theyAsk' : 'more.weAsked'].replace('{0}', pending.minutes) : this.words['more.offer']);
    box.hidden = this.closed || !(pending || this.soon);
    if (this.text.textContent !== text) this.text.textContent = text;
    box.querySelector('[data-more="ask"]').hidden = Boolean(pending);
    box.querySelector('[data-more="answer"]').hidden = !theirs;
    box.querySelector('[data-more="take"]').hidden = !pending || theirs;
  }
}
