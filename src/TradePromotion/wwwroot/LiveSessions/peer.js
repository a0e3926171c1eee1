// The connection to the other browser, by perfect negotiation: either side may offer; when both do at once, the polite one
// gives way. Only the first offer is always the impolite one's: Chromium, giving way with its first, now and then never looks
// for a path again. It heals itself: a lost path, or one not found in time, is searched anew without a new page.

const patience = 4000;
const longestSearch = 10_000;

export class Peer {
  #making = false;
  #ignoring = false;
  #settling = false;
  #senders = {};
  #local = new MediaStream();
  #timer = null;

  // send(message) passes a message to the other browser; onTrack(track) gives theirs; onState(state) the connection's.
  constructor({ polite, ice, relayOnly, send, onTrack, onState }) {
    this.polite = polite;
    this.send = send;
    const pc = (this.pc = new RTCPeerConnection({ iceServers: ice, iceTransportPolicy: relayOnly ? 'relay' : 'all' }));
    pc.onicecandidate = ({ candidate }) => {
      if (!candidate) return;
      const { candidate: text, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
      send({ candidate: { candidate: text, sdpMid, sdpMLineIndex, usernameFragment } });
    };
    pc.onnegotiationneeded = () => this.#offer();
    pc.ontrack = ({ track }) => onTrack(track);
    pc.onconnectionstatechange = () => {
      this.#watch();
      onState(pc.connectionState);
    };
    this.#watch();
  }

  // After the own tracks were shown. Who has none yet and is to offer first, offers to listen.
  begin() {
    if (!this.polite && this.pc.getTransceivers().length === 0) this.pc.addTransceiver('audio', { direction: 'recvonly' });
  }

  // Sends this track from now on; null sends nothing. The first of its kind negotiates, later ones only replace.
  async show(kind, track) {
    if (this.#senders[kind]) await this.#senders[kind].replaceTrack(track);
    else if (track) this.#senders[kind] = this.pc.addTrack(track, this.#local);
  }

  // Limits what goes out of this kind; before the first negotiation there is nothing to limit yet.
  async limit(kind, wish) {
    const sender = this.#senders[kind];
    const parameters = sender?.getParameters();
    if (!parameters?.encodings?.length) return;
    const [encoding] = parameters.encodings;
    if (Object.entries(wish).every(([name, value]) => encoding[name] === value)) return;
    Object.assign(encoding, wish);
    try {
      await sender.setParameters(parameters);
    } catch (error) {
      // A negotiation went between reading and writing; the next look tries again.
      if (error.name !== 'InvalidStateError' && error.name !== 'InvalidModificationError') console.warn('limit', error);
    }
  }

  async receive({ description, candidate }) {
    const pc = this.pc;
    if (description) {
      const ready = !this.#making && (pc.signalingState === 'stable' || this.#settling);
      const collision = description.type === 'offer' && !ready;
      this.#ignoring = !this.polite && collision;
      if (this.#ignoring) return;
      // An answer to an offer that was given up meanwhile.
      if (description.type === 'answer' && pc.signalingState !== 'have-local-offer') return;
      this.#settling = description.type === 'answer';
      try {
        await pc.setRemoteDescription(description);
      } finally {
        this.#settling = false;
      }
      if (description.type === 'offer') {
        await pc.setLocalDescription();
        this.#say();
      }
    } else if (candidate) {
      try {
        await pc.addIceCandidate(candidate);
      } catch (error) {
        if (!this.#ignoring) throw error;
      }
    }
  }

  // After signals may have been lost: what hangs is said again, what broke is searched anew, what works is left alone.
  recover() {
    if (this.pc.signalingState === 'have-local-offer') this.#say();
    else if (this.pc.connectionState !== 'connected') this.pc.restartIce();
  }

  close() {
    clearTimeout(this.#timer);
    this.pc.onconnectionstatechange = null;
    this.pc.close();
  }

  // What is not connected is tried anew after a while; the polite one leaves that to the other first, or both would at once.
  #watch(atLeast = 0) {
    clearTimeout(this.#timer);
    const state = this.pc.connectionState;
    if (state === 'connected' || state === 'closed') return;
    const pause = { failed: 0, disconnected: patience }[state] ?? longestSearch;
    this.#timer = setTimeout(() => {
      this.recover();
      this.#watch(longestSearch);
    }, Math.max(pause, atLeast) + (this.polite ? patience : 0));
  }

  async #offer() {
    if (this.polite && !this.pc.remoteDescription) return;
    try {
      this.#making = true;
      await this.pc.setLocalDescription();
      this.#say();
    } catch (error) {
      // Closed meanwhile; anything else is worth knowing.
      if (this.pc.signalingState !== 'closed') console.warn('offer', error);
    } finally {
      this.#making = false;
    }
  }

  #say() {
    const { type, sdp } = this.pc.localDescription;
    this.send({ description: { type, sdp } });
  }
}
