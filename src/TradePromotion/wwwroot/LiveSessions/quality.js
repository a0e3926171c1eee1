// Picture falls before sound does: the sound goes first on the line, and where too much gets lost the picture is sent smaller, step
// by step, until only the sound is left; when the line has been good for a while, one step back.

// What may be sent of the picture, best first; null sends none.
export const steps = [
  { maxBitrate: 1_500_000, scaleResolutionDownBy: 1, maxFramerate: 30 },
  { maxBitrate: 600_000, scaleResolutionDownBy: 1.5, maxFramerate: 20 },
  { maxBitrate: 250_000, scaleResolutionDownBy: 2, maxFramerate: 15 },
  { maxBitrate: 90_000, scaleResolutionDownBy: 4, maxFramerate: 8 },
  null,
];
const every = 2000;
const goodBeforeBetter = 5;

// How a line is, of the share of packets lost (0 … 1) and the seconds there and back.
export function judge({ loss = 0, roundTrip = 0 }) {
  if (loss > 0.08 || roundTrip > 0.8) return 'bad';
  if (loss > 0.03 || roundTrip > 0.4) return 'weak';
  return 'good';
}

// The next step after a judgement: down at once when bad, down to the second when weak, up after a while of good.
export function next({ step, good }, state) {
  if (state === 'bad') return { step: Math.min(step + 1, steps.length - 1), good: 0 };
  if (state === 'weak') return { step: Math.max(step, 1), good: 0 };
  if (step > 0 && good + 1 >= goodBeforeBetter) return { step: step - 1, good: 0 };
  return { step, good: good + 1 };
}

export class Quality {
  state = 'good';
  #now = { step: 0, good: 0 };
  #before = null;

  // line() is called when the state may have changed.
  constructor(peer, { line }) {
    this.peer = peer;
    this.line = line;
    this.timer = setInterval(() => this.#look().catch(() => {}), every);
  }

  // How many share the way out, and whether the other asked for sound only.
  share(count, soundOnly) {
    this.count = count;
    this.soundOnly = soundOnly;
  }

  async apply() {
    const step = this.soundOnly() ? null : steps[this.#now.step];
    await this.peer.limit('audio', { active: true, priority: 'high', networkPriority: 'high' });
    await this.peer.limit('video', step
      ? { active: true, priority: 'low', networkPriority: 'low', ...step, maxBitrate: Math.round(step.maxBitrate / Math.max(1, this.count())) }
      : { active: false });
  }

  stop() {
    clearInterval(this.timer);
  }

  async #look() {
    if (this.peer.pc.connectionState !== 'connected') return;
    const seen = await this.#measure();
    if (!seen) return;
    const state = judge(seen);
    const before = this.#now.step;
    this.#now = next(this.#now, state);
    // Without a picture left to spare, the line is as bad as it feels.
    this.state = steps[this.#now.step] === null ? 'bad' : state;
    this.line();
    if (this.#now.step !== before) await this.apply();
  }

  // Since the last look: the worse of what the other misses of ours and what we miss of theirs.
  async #measure() {
    const sum = { received: 0, lost: 0, out: 0, roundTrip: 0 };
    for (const report of (await this.peer.pc.getStats()).values()) {
      if (report.type === 'inbound-rtp') {
        sum.received += report.packetsReceived ?? 0;
        sum.lost += report.packetsLost ?? 0;
      }
      if (report.type === 'remote-inbound-rtp') {
        sum.out = Math.max(sum.out, report.fractionLost ?? 0);
        sum.roundTrip = Math.max(sum.roundTrip, report.roundTripTime ?? 0);
      }
    }
    const before = this.#before;
    this.#before = sum;
    if (!before) return null;
    const lost = Math.max(0, sum.lost - before.lost);
    const all = Math.max(0, sum.received - before.received) + lost;
    return { loss: Math.max(sum.out, all > 20 ? lost / all : 0), roundTrip: sum.roundTrip };
  }
}
