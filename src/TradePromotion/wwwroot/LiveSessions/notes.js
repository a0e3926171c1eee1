// The notes both sides keep together: kept at each pause in writing; what others wrote meanwhile is put together with one's own.
import { cursorAfter, merge } from './merge.js';

const pause = 900;

export class Notes {
  #revision = 0;
  #base = '';
  #timer = null;
  #busy = false;

  // send(text, after) gives { revision, text, isKept }.
  constructor(root, words, { send, changed }) {
    Object.assign(this, { words, send, changed });
    this.box = root.querySelector('[data-notes]');
    this.state = root.querySelector('[data-notes-state]');
    this.box.addEventListener('input', () => this.#soon());
    this.box.addEventListener('change', () => this.#keep());
  }

  // As the server has them: on coming in, after a lost line, and whenever somebody else wrote.
  now(revision, text, byOther = false) {
    if (revision <= this.#revision && !byOther) return this.#soon(0);
    if (revision <= this.#revision) return;
    this.#take(revision, text);
    if (byOther) this.changed();
    if (this.box.value !== this.#base) this.#soon();
  }

  close() {
    clearTimeout(this.#timer);
    this.box.readOnly = true;
  }

  #take(revision, text) {
    const [written, at] = [this.box.value, this.box.selectionStart];
    const merged = merge(this.#base, text, written);
    [this.#revision, this.#base] = [revision, text];
    if (merged === written) return;
    this.box.value = merged;
    const cursor = cursorAfter(written, merged, at);
    if (document.activeElement === this.box) this.box.setSelectionRange(cursor, cursor);
  }

  #soon(after = pause) {
    clearTimeout(this.#timer);
    if (this.box.value === this.#base) return;
    this.#say('saving');
    this.#timer = setTimeout(() => this.#keep(), after);
  }

  async #keep() {
    clearTimeout(this.#timer);
    if (this.#busy || this.box.value === this.#base) return;
    this.#busy = true;
    const text = this.box.value;
    let again = pause;
    try {
      const { revision, text: kept, isKept } = await this.send(text, this.#revision);
      if (isKept) {
        [this.#revision, this.#base] = [revision, text];
        this.#say('kept');
      } else this.#take(revision, kept);
    } catch {
      again = 3000; // the line is down or we are too fast; what is written waits
    } finally {
      this.#busy = false;
    }
    if (this.box.value !== this.#base) this.#soon(again);
  }

  #say(word) {
    this.state.textContent = this.words[`notes.${word}`];
  }
}
