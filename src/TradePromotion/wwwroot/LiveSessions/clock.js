// The room's clock: quiet until five minutes are left. It goes by the server's time, whatever the computer's clock says.

const quietUntil = 5 * 60_000;

export class Clock {
  constructor(root, words, { opened, left }) {
    const moment = name => Date.parse(root.dataset[name]);
    this.words = words;
    this.opened = opened;
    this.tell = left;
    this.skew = moment('now') - Date.now();
    [this.starts, this.opens, this.ends, this.closes] = ['starts', 'opens', 'ends', 'closes'].map(moment);
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
    }
    const minutes = at => Math.ceil((at - now) / 60_000);
    if (!this.isOpen) this.#say(this.until, this.#in(this.words.opensIn, this.words.opensAt, minutes(this.opens)));
    else if (now < this.starts) this.#say(this.until, this.words.beginsIn.replace('{0}', minutes(this.starts)));
    this.until.hidden = now >= this.starts;
    const left = this.ends - now;
    this.tell(left);
    if (left > quietUntil) {
      this.left.hidden = true;
      return;
    }
    const text = left > 0
      ? this.words.left.replace('{0}', Math.ceil(left / 60_000))
      : this.words.over.replace('{0}', Math.max(0, Math.ceil((this.closes - now) / 60_000)));
    this.#say(this.left, text);
    this.left.hidden = false;
  }

  // The meeting goes on for longer.
  extend(ends, closes) {
    [this.ends, this.closes] = [Date.parse(ends), Date.parse(closes)];
    this.#tick();
  }

  // Minutes are for the last hour; before, the page says the day and the time.
  #in(soon, later, minutes) {
    return minutes <= 90 ? soon.replace('{0}', minutes) : later;
  }

  // Only a change is written, so that a screen reader is not interrupted every second.
  #say(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }
}
