// The check before going in: finds the usual faults of sound, output and network, and says what to do.
import * as devices from './devices.js';
import { remember, remembered } from './memory.js';

const silenceBeforeHint = 6000;
const quietest = 0.02;
const longestProbe = 6000;

export class Check {
  #loudest = 0;
  #since = null;

  // out(deviceId) is called when another loudspeaker is chosen.
  constructor(root, words, { out }) {
    Object.assign(this, { root, words, out });
    this.output = root.querySelector('[data-choose="output"]');
    this.relay = root.querySelector('[data-choose="relay"]');
    this.hint = root.querySelector('[data-status="silence"]');
    this.sound = root.querySelector('[data-status="output"]');
    this.network = root.querySelector('[data-status="network"]');
    this.output.addEventListener('change', () => {
      remember('output', this.output.value);
      out(this.output.value);
    });
    this.relay.checked = remembered('relay') === true;
    this.relay.addEventListener('change', () => {
      remember('relay', this.relay.checked);
      this.probe();
    });
    root.querySelector('[data-do="sound"]').addEventListener('click', () => this.#ring());
  }

  get wantsRelay() { return this.relay.checked; }

  async start() {
    await this.listOutputs();
    if (remembered('output')) this.out(remembered('output'));
    await this.probe();
  }

  async listOutputs() {
    const count = await devices.list('output', this.output, remembered('output'));
    const canChoose = 'setSinkId' in HTMLMediaElement.prototype;
    this.output.closest('label').hidden = !canChoose || count === 0;
    // Only a browser that tells of loudspeakers at all can say that there is none.
    this.#say(this.sound, canChoose && count === 0 ? this.words['output.missing'] : '');
  }

  // The microphone's level: nothing at all for some seconds is a fault that people do not notice themselves.
  hears(level, isOn) {
    if (!isOn) {
      this.#since = null;
      return this.#say(this.hint, '');
    }
    const now = performance.now();
    this.#since ??= now;
    this.#loudest = Math.max(level, this.#loudest * 0.98);
    if (this.#loudest > quietest) {
      this.#since = now;
      this.#say(this.hint, '');
    } else if (now - this.#since > silenceBeforeHint) this.#say(this.hint, this.words['microphone.silent']);
  }

  // Which ways lead out of this network, before it matters.
  async probe() {
    this.network.dataset.tone = '';
    this.#say(this.network, this.words['network.checking']);
    let verdict;
    try {
      const answer = await fetch(this.root.dataset.ways, { credentials: 'same-origin' });
      const { ice, relayOnly } = await answer.json();
      verdict = verdictOf(await gather(ice, relayOnly || this.wantsRelay), ice, relayOnly || this.wantsRelay);
    } catch {
      verdict = 'unknown';
    }
    this.network.dataset.verdict = verdict;
    this.network.dataset.tone = verdict === 'good' || verdict === 'direct' ? 'good' : 'waiting';
    this.#say(this.network, this.words[`network.${verdict}`]);
  }

  async #ring() {
    const context = new AudioContext();
    const [tone, volume, out] = [context.createOscillator(), context.createGain(), context.createMediaStreamDestination()];
    const player = new Audio();
    volume.gain.setValueAtTime(0.001, context.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.25, context.currentTime + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.9);
    tone.frequency.value = 587;
    tone.connect(volume).connect(out);
    player.srcObject = out.stream;
    if (this.output.value) await player.setSinkId?.(this.output.value).catch(() => {});
    tone.start();
    tone.stop(context.currentTime + 1);
    tone.onended = () => context.close();
    await player.play().catch(() => {});
    this.#say(this.sound, this.words['output.heard']);
  }

  #say(element, text) {
    if (element.textContent !== text) element.textContent = text;
    element.hidden = !text;
  }
}

// The kinds of ways the browser found: host, srflx, relay; and whether the relay turned us away.
async function gather(ice, relayOnly) {
  const pc = new RTCPeerConnection({ iceServers: ice, iceTransportPolicy: relayOnly ? 'relay' : 'all' });
  const found = { kinds: new Set(), refused: false };
  const done = new Promise(resolve => {
    pc.onicecandidate = ({ candidate }) => {
      if (!candidate) return resolve();
      if (candidate.type) found.kinds.add(candidate.type);
      if (candidate.type === 'relay') resolve();
    };
    pc.onicecandidateerror = ({ errorCode }) => { found.refused ||= errorCode === 401; };
    setTimeout(resolve, longestProbe);
  });
  pc.createDataChannel('probe');
  await pc.setLocalDescription();
  await done;
  pc.close();
  return found;
}

// good · none (no way at all) · norelay (there is a relay, but it cannot be reached) · refused (it does not know us) · direct (no relay here).
export function verdictOf({ kinds, refused }, ice, relayOnly) {
  const hasRelay = ice.some(({ urls }) => urls.some(url => url.startsWith('turn')));
  if (hasRelay) return kinds.has('relay') ? 'good' : refused ? 'refused' : relayOnly ? 'none' : 'norelay';
  if (relayOnly) return 'norelayhere';
  return kinds.size === 0 ? 'none' : 'direct';
}
