// While one waits outside: who is in the room already, and who said to be late.
const every = 8000;

export class Waiting {
  constructor(root, words) {
    Object.assign(this, { root, words });
  }

  start() {
    this.#look();
    this.timer = setInterval(() => this.#look(), every);
  }

  stop() {
    clearInterval(this.timer);
  }

  async #look() {
    try {
      const answer = await fetch(this.root.dataset.ways, { credentials: 'same-origin' });
      if (!answer.ok) return;
      const { here, late } = await answer.json();
      for (const item of this.root.querySelectorAll('[data-expected]')) {
        const person = item.dataset.expected;
        const minutes = late.find(one => one.person === person)?.minutes;
        const isHere = here.includes(person);
        const text = isHere ? this.words.here : minutes ? this.words.isLate.replace('{0}', minutes) : this.words.notHere;
        const state = item.querySelector('[data-presence]');
        item.classList.toggle('here', isHere);
        if (state.textContent !== text) state.textContent = text;
      }
    } catch {
      // The next look will tell.
    }
  }
}
