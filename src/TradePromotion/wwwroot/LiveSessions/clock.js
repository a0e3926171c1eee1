// The room's clock: quiet until five minutes are left. It goes by the server's time, whatever the computer's clock says.

const quietUntil = 5 * 60_000;

export class Clock {
  constructor(root, words, { opened }) {
    const moment = name => Date.parse(root.dataset[name]);
    this.words = words;
    this.opened = opened;
    this.skew = moment('now') - Date.now();
    [this.opens, this.ends, this.closes] = ['opens', 'ends', 'closes'].map(moment);
    this.left = root.querySelector('[data-part="left"]');
    this.until = root.querySelector('[data-part="until"]');
  }

  start() {
    this.#tick();
    this.timer = setInterval(() => this.#tick(), 1000);
  }

  #tick() {
    const now = Date.now() + this.skew;
    if (now >= this.opens && !this.isOpen) {
      this.isOpen = true;
      this.opened();
      this.until.hidden = true;
    }
    if (!this.isOpen) {
      const minutes = Math.ceil((this.opens - now) / 60_000);
      if (minutes <= 60) this.#say(this.until, this.words.opensIn.replace('{0}', minutes));
    }
    const left = this.ends - now;
    if (left > quietUntil) return;
    const text = left > 0
      ? this.words.left.replace('{0}', Math.ceil(left / 60_000))
      : this.words.over.replace('{0}', Math.max(0, Math.ceil((this.closes - now) / 60_000)));
    this.#say(this.left, text);
    this.left.hidden = false;
  }

  // Only a change is written, so that a screen reader is not interrupted every second.
  #say(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }
}
