// The others in the room: a tile, a connection and a line state for each who is here. Every browser sends to every other one.
import { Peer } from './peer.js';
import { Quality } from './quality.js';

export class Others {
  #here = new Map();
  #fresh = new Set();
  #early = new Map(); // signals that came before the welcome did
  ice = [];
  relayOnly = false;

  // send(person, message); own is what is sent; state(all connections' states); line(worst) in words of quality.js.
  constructor(root, words, own, { send, state, line }) {
    Object.assign(this, { root, words, own, send, state, line });
    this.me = root.dataset.person;
    this.stage = root.querySelector('[data-part="stage"]');
    this.lone = this.stage.querySelector('.face.other');
  }

  get isAlone() { return this.#here.size === 0; }

  // Who came in after our own welcome was written does not stand in it.
  came(one) {
    this.#fresh.add(one.person);
    this.meet(one);
  }

  lineLost() {
    this.#fresh.clear();
  }

  meet({ person, session, name }) {
    const known = this.#here.get(person);
    if (known?.session === session) return known.peer.recover();
    known?.stop();
    const tile = this.#tile(person, name);
    const video = tile.querySelector('[data-part="other"]');
    const stream = new MediaStream();
    video.srcObject = stream;
    const one = { session, name, tile, video, shows: true, soundOnly: known?.soundOnly ?? false };
    one.peer = new Peer({
      polite: this.me > person,
      ice: this.ice,
      relayOnly: this.relayOnly,
      send: message => this.send(person, message),
      onTrack: track => {
        stream.getTracks().filter(old => old.kind === track.kind).forEach(old => stream.removeTrack(old));
        stream.addTrack(track);
      },
      onState: state => {
        tile.dataset.link = state;
        this.state([...this.#here.values()].map(({ peer }) => peer.pc.connectionState));
      },
    });
    one.quality = new Quality(one.peer, { line: () => this.line(this.#worst()) });
    one.quality.share(() => this.#here.size, () => one.soundOnly);
    // By what can be seen: a browser may go on calling a track muted after both offered at once, though its pictures come.
    one.see = () => tile.classList.toggle('dark', !one.shows || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA);
    for (const event of ['loadeddata', 'playing', 'emptied']) video.addEventListener(event, one.see);
    one.stop = () => {
      for (const event of ['loadeddata', 'playing', 'emptied']) video.removeEventListener(event, one.see);
      one.quality.stop();
      one.peer.close();
      video.srcObject = null;
      tile.classList.add('dark');
    };
    this.#here.set(person, one);
    this.#says(tile, this.words.connected, name);
    this.#arrange();
    this.#publishTo(one);
    one.peer.begin();
    for (const message of this.#early.get(person) ?? []) this.receive(person, message);
    this.#early.delete(person);
  }

  // Who is not among these any more has gone while the line was down.
  keepOnly(people) {
    for (const person of [...this.#here.keys()])
      if (!people.includes(person) && !this.#fresh.has(person)) this.gone(person, true);
  }

  async receive(person, message) {
    const one = this.#here.get(person);
    if (!one) {
      this.#early.set(person, [...(this.#early.get(person) ?? []), message]);
      return;
    }
    try {
      await one.peer.receive(JSON.parse(message));
    } catch (error) {
      console.warn('signal', error);
      one.peer.recover();
    }
  }

  shows(person, microphone, camera, screen, soundOnly) {
    const one = this.#here.get(person);
    if (!one) return;
    one.tile.dataset.muted = !microphone;
    one.video.classList.toggle('whole', screen);
    one.tile.classList.toggle('presents', screen);
    one.shows = camera || screen;
    one.soundOnly = soundOnly;
    one.quality.apply();
    one.see();
    this.#arrange();
  }

  // A lost line may come back, and sound and picture may go on without it.
  gone(person, forGood) {
    const one = this.#here.get(person);
    this.#fresh.delete(person);
    if (!one) return;
    if (!forGood) {
      if (one.peer.pc.connectionState !== 'connected') this.#says(one.tile, this.words.otherLost, one.name);
      return;
    }
    one.stop();
    this.#here.delete(person);
    this.#early.delete(person);
    delete one.tile.dataset.link;
    this.#says(one.tile, this.words.otherLeft, one.name);
    this.#arrange();
    this.state([...this.#here.values()].map(({ peer }) => peer.pc.connectionState));
    this.line(this.#worst());
  }

  publish() {
    for (const one of this.#here.values()) this.#publishTo(one);
  }

  waitFor(text) {
    if (this.isAlone) this.lone.querySelector('[data-other-state]').textContent = text;
  }

  hearThrough(outputId) {
    this.outputId = outputId;
    this.stage.querySelectorAll('[data-part="other"]').forEach(video => video.setSinkId?.(outputId).catch(() => {}));
  }

  stop() {
    for (const one of this.#here.values()) one.stop();
    this.#here.clear();
    this.#early.clear();
    this.#arrange();
    this.state([]);
  }

  #publishTo(one) {
    one.peer.show('audio', this.own.tracks.audio);
    one.peer.show('video', this.own.picture);
    one.quality.apply();
  }

  #worst() {
    const order = ['good', 'weak', 'bad'];
    return [...this.#here.values()].map(({ quality }) => quality.state)
      .reduce((worst, state) => (order.indexOf(state) > order.indexOf(worst) ? state : worst), 'good');
  }

  #tile(person, name) {
    const known = this.stage.querySelector(`[data-of="${CSS.escape(person)}"]`);
    if (known) return known;
    // Somebody invited after this page was made.
    const tile = this.lone.cloneNode(true);
    tile.dataset.of = person;
    tile.querySelector('[data-name]').textContent = name;
    tile.querySelector('.portrait')?.remove();
    this.lone.after(tile);
    return tile;
  }

  // Those who are here have the stage; alone, the one who is expected has it.
  #arrange() {
    const tiles = [...this.stage.querySelectorAll('.face.other')];
    const here = [...this.#here.values()].map(({ tile }) => tile);
    for (const tile of tiles) tile.hidden = here.length > 0 ? !here.includes(tile) : tile !== this.lone;
    this.stage.dataset.count = Math.max(1, here.length);
    this.stage.classList.toggle('presented', here.length > 1 && here.some(tile => tile.classList.contains('presents')));
  }

  #says(tile, text, name) {
    tile.querySelector('[data-other-state]').textContent = (text ?? '').replace('{name}', name);
  }
}
