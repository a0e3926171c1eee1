// One's own camera, microphone and screen: opened, closed, shown, and said to the others.
import * as devices from './devices.js';
import { remember, remembered } from './memory.js';

const names = { audio: 'microphone', video: 'camera' };

export class Own {
  tracks = { audio: null, video: null, screen: null };
  #heard = null;
  #stopLevel = () => {};

  // changed() is called whenever what is sent changes; level(0 … 1) ten times a second while there is a microphone.
  constructor(root, words, { changed, level }) {
    Object.assign(this, { root, words, changed, level });
  }

  get picture() { return this.tracks.screen ?? this.tracks.video; }
  get isHeard() { return this.tracks.audio?.enabled ?? false; }

  async switchOn(kind, deviceId = remembered(kind)) {
    const status = this.root.querySelector(`[data-status="${kind}"]`);
    const select = this.root.querySelector(`[data-choose="${kind}"]`);
    try {
      const track = await devices.open(kind, deviceId);
      this.#off(kind);
      this.tracks[kind] = track;
      track.onended = () => this.switchOff(kind);
      // The system itself, or a key on the keyboard, may take the sound away.
      track.onmute = () => { if (kind === 'audio') this.#says(status, this.words['microphone.muted']); };
      track.onunmute = () => this.#says(status, '');
      this.#says(status, '');
      await devices.list(kind, select, track);
    } catch (error) {
      this.#says(status, this.words[`${names[kind]}.${devices.reasonOf(error)}`]);
    }
    this.publish();
  }

  async choose(kind, deviceId) {
    remember(kind, deviceId);
    await this.switchOn(kind, deviceId);
  }

  switchOff(kind) {
    this.#off(kind);
    this.publish();
  }

  async microphone() {
    if (!this.tracks.audio) return this.switchOn('audio');
    this.tracks.audio.enabled = !this.tracks.audio.enabled;
    this.publish();
  }

  async camera() {
    if (!this.tracks.video) return this.switchOn('video');
    this.switchOff('video');
  }

  async screen() {
    if (this.tracks.screen) return this.switchOff('screen');
    try {
      this.tracks.screen = await devices.openScreen();
      this.tracks.screen.onended = () => this.switchOff('screen');
    } catch {
      return; // chosen not to
    }
    this.publish();
  }

  async listAgain() {
    for (const kind of ['audio', 'video'])
      await devices.list(kind, this.root.querySelector(`[data-choose="${kind}"]`), this.tracks[kind]);
  }

  // What is shown and sent follows from the tracks, always.
  publish() {
    const { picture, tracks, root } = this;
    for (const video of root.querySelectorAll('[data-self]')) {
      const shown = video.srcObject?.getVideoTracks()[0] ?? null;
      if (shown !== picture) video.srcObject = picture ? new MediaStream([picture]) : null;
      video.classList.toggle('mirrored', !tracks.screen);
      video.parentElement.classList.toggle('dark', !picture);
    }
    this.#press('microphone', this.isHeard, this.isHeard ? 'mute' : 'unmute');
    this.#press('camera', tracks.video !== null, tracks.video ? 'cameraOff' : 'cameraOn');
    this.#press('screen', tracks.screen !== null, tracks.screen ? 'shareOff' : 'shareOn');
    if (this.#heard !== tracks.audio) {
      this.#heard = tracks.audio;
      this.#stopLevel();
      this.#stopLevel = tracks.audio ? devices.watchLevel(tracks.audio, this.level) : () => {};
    }
    this.changed();
  }

  stop() {
    for (const kind of Object.keys(this.tracks)) this.#off(kind);
    this.#stopLevel();
  }

  // No camera stays on behind a page that says the meeting is over, and nothing can be switched on any more.
  silence() {
    for (const kind of Object.keys(this.tracks)) this.#off(kind);
    this.publish();
    for (const name of ['microphone', 'camera', 'screen'])
      this.root.querySelectorAll(`[data-do="${name}"]`).forEach(button => { button.disabled = true; });
  }

  #off(kind) {
    if (this.tracks[kind]) this.tracks[kind].onended = null;
    this.tracks[kind]?.stop();
    this.tracks[kind] = null;
  }

  #press(name, on, word) {
    this.root.querySelectorAll(`[data-do="${name}"]`).forEach(button => {
      button.setAttribute('aria-pressed', on);
      button.setAttribute('aria-label', this.words[word]);
      button.title = this.words[word];
    });
  }

  #says(status, text) {
    status.textContent = text;
    status.hidden = !text;
  }
}
