// The line to the server: connects with a fresh ticket each time, for ever, until the server says that there is no place
// for us. Survives lost networks and restarts of the server.
/* global signalR */

const longestPause = 8000;
// A line that stood once is not given up at the first refusal: a server that has just started may not know everyone yet.
const refusalsOnReturn = 5;
const pauseAfter = tries => Math.min(400 * 2 ** Math.min(tries, 6), longestPause) * (0.8 + Math.random() * 0.4);

export class Line {
  #ended = false;
  #refused = null;
  #stood = false;
  #refusals = 0;

  // on: what the server says by its names (said, signal, came …), but for moved and closed, which end the line;
  // joined(welcome), lost(), refused(reason) about the line itself.
  constructor(ticketUrl, session, on) {
    this.ticketUrl = ticketUrl;
    this.session = session;
    this.on = on;
    this.hub = new signalR.HubConnectionBuilder()
      .withUrl('/hubs/room', { accessTokenFactory: () => this.#ticket() })
      .withAutomaticReconnect({
        nextRetryDelayInMilliseconds: ({ previousRetryCount }) =>
          this.#ended || this.#refused ? null : pauseAfter(previousRetryCount),
      })
      .configureLogging(signalR.LogLevel.Error)
      .build();
    const ends = ['moved', 'closed'];
    const own = ['joined', 'lost', 'refused'];
    for (const name of Object.keys(on)) if (!own.includes(name)) this.hub.on(name, on[name]);
    for (const name of ends) this.hub.on(name, () => this.#end(name));
    this.hub.onreconnecting(() => on.lost());
    this.hub.onreconnected(() => this.#join());
    this.hub.onclose(() => this.#over());
  }

  async start() {
    for (let tries = 0; !this.#ended && !this.#refused; tries++) {
      try {
        await this.hub.start();
        await this.#join();
        return;
      } catch {
        if (this.#refused || this.#ended) break;
        if (tries > 0) this.on.lost();
        await new Promise(resolve => setTimeout(resolve, pauseAfter(tries)));
      }
    }
    if (this.#refused) this.on.refused(this.#refused);
  }

  // Rejects while the line is down.
  call(method, ...values) {
    return this.hub.invoke(method, ...values);
  }

  // Leaves for good.
  async leave() {
    this.#ended = true;
    try {
      await this.hub.invoke('Leave');
    } catch {
      // The line is down; the server notices by itself.
    }
    await this.hub.stop();
  }

  async #ticket() {
    const answer = await fetch(this.ticketUrl, { method: 'POST', credentials: 'same-origin' });
    if (answer.ok) {
      this.#refusals = 0;
      return (await answer.json()).ticket;
    }
    if (answer.status === 401 || answer.status === 403) {
      if (!this.#stood || ++this.#refusals >= refusalsOnReturn) this.#refused = 'notInvited';
    }
    if (answer.status === 409) this.#refused = 'notOpen';
    throw new Error(`ticket: ${answer.status}`);
  }

  async #join() {
    try {
      this.on.joined(await this.hub.invoke('Join', this.session));
      this.#stood = true;
    } catch (error) {
      if (/NotOpen/.test(error.message)) this.#end('closed');
      else if (/NotInvited/.test(error.message)) this.#end('notInvited');
      else await this.hub.stop(); // its onclose begins anew
    }
  }

  #end(reason) {
    this.#ended = true;
    this.on.refused(reason);
    this.hub.stop();
  }

  #over() {
    if (this.#ended) return;
    if (this.#refused) this.on.refused(this.#refused);
    else setTimeout(() => this.start(), pauseAfter(1));
  }
}
