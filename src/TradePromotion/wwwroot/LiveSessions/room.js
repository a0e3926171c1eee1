// The room: first the check of camera and microphone, then the meeting. All texts come from the page.
import { Chat } from './chat.js';
import * as devices from './devices.js';
import { Line } from './line.js';
import { Peer } from './peer.js';
import { Clock } from './clock.js';

const root = document.getElementById('room');
const words = JSON.parse(root.dataset.words);
const part = name => root.querySelector(`[data-part="${name}"]`);
const all = name => root.querySelectorAll(`[data-do="${name}"]`);
const tracks = { audio: null, video: null, screen: null };
const session = crypto.randomUUID();
let line, peer, chat, ice = [], otherSession = null, heardTrack = null, stopLevel = () => {};
let early = []; // signals that came before the welcome did

const say = (text, tone = '') => {
  const notice = part('notice');
  notice.textContent = text ?? '';
  notice.dataset.tone = tone;
  notice.hidden = !text;
};

// — Own devices —
const names = { audio: 'microphone', video: 'camera' };

async function switchOn(kind, deviceId) {
  const status = root.querySelector(`[data-status="${kind}"]`);
  try {
    const track = await devices.open(kind, deviceId);
    switchOff(kind);
    tracks[kind] = track;
    track.onended = () => { switchOff(kind); publish(); };
    status.textContent = '';
    await devices.list(kind, root.querySelector(`[data-choose="${kind}"]`), track);
  } catch (error) {
    status.textContent = words[`${names[kind]}.${devices.reasonOf(error)}`];
  }
  status.hidden = !status.textContent;
  publish();
}

function switchOff(kind) {
  if (tracks[kind]) tracks[kind].onended = null;
  tracks[kind]?.stop();
  tracks[kind] = null;
}

// What is sent and shown follows from the tracks, always.
function publish() {
  const picture = tracks.screen ?? tracks.video;
  const heard = tracks.audio?.enabled ?? false;
  for (const video of root.querySelectorAll('[data-self]')) {
    const shown = video.srcObject?.getVideoTracks()[0] ?? null;
    if (shown !== picture) video.srcObject = picture ? new MediaStream([picture]) : null;
    video.classList.toggle('mirrored', !tracks.screen);
    video.parentElement.classList.toggle('dark', !picture);
  }
  const press = (name, on, word) => all(name).forEach(button => {
    button.setAttribute('aria-pressed', on);
    button.setAttribute('aria-label', words[word]);
    button.title = words[word];
  });
  press('microphone', heard, heard ? 'mute' : 'unmute');
  press('camera', tracks.video !== null, tracks.video ? 'cameraOff' : 'cameraOn');
  press('screen', tracks.screen !== null, tracks.screen ? 'shareOff' : 'shareOn');
  if (heardTrack !== tracks.audio) {
    heardTrack = tracks.audio;
    stopLevel();
    stopLevel = heardTrack ? devices.watchLevel(heardTrack, level => root.style.setProperty('--level', level)) : () => {};
  }
  peer?.show('audio', tracks.audio);
  peer?.show('video', picture);
  line?.call('Show', heard, tracks.video !== null, tracks.screen !== null).catch(() => {});
}

const acts = {
  microphone: async () => {
    if (!tracks.audio) return switchOn('audio');
    tracks.audio.enabled = !tracks.audio.enabled;
    publish();
  },
  camera: async () => {
    if (!tracks.video) return switchOn('video');
    switchOff('video');
    publish();
  },
  screen: async () => {
    if (tracks.screen) {
      switchOff('screen');
    } else {
      try {
        tracks.screen = await devices.openScreen();
        tracks.screen.onended = () => { switchOff('screen'); publish(); };
      } catch {
        return; // chosen not to
      }
    }
    publish();
  },
  chat: () => root.classList.toggle('chat-open') && root.querySelector('[data-say] textarea').focus(),
  join: () => join(),
};
for (const [name, act] of Object.entries(acts)) all(name).forEach(button => button.addEventListener('click', act));
root.querySelectorAll('[data-choose]').forEach(select =>
  select.addEventListener('change', () => switchOn(select.dataset.choose, select.value)));

// — The other person —
const other = part('other');
const showOther = text => {
  root.querySelector('[data-other-state]').textContent = text ?? '';
};
const link = state => { root.dataset.link = state; };
// By what can be seen: a browser may go on calling a track muted after both offered at once, though its pictures come.
let theyShow = true;
const see = () => other.parentElement.classList.toggle('dark', !theyShow || other.readyState < HTMLMediaElement.HAVE_CURRENT_DATA);
for (const event of ['loadeddata', 'playing', 'emptied']) other.addEventListener(event, see);

function connect(theirs) {
  if (peer && otherSession === theirs) return peer.recover();
  peer?.close();
  otherSession = theirs;
  const stream = new MediaStream();
  other.srcObject = stream;
  peer = new Peer({
    polite: root.dataset.side === 'Guest',
    ice,
    send: message => line.call('Signal', JSON.stringify(message)).catch(() => {}),
    onTrack: track => {
      stream.getTracks().filter(known => known.kind === track.kind).forEach(known => stream.removeTrack(known));
      stream.addTrack(track);
    },
    onState: state => {
      link(state);
      if (state === 'connected') say('');
      if (state === 'failed' || state === 'disconnected') say(words.pathLost, 'waiting');
    },
  });
  showOther(words.connected);
  publish();
  peer.begin();
  early.splice(0).forEach(receive);
}

async function receive(message) {
  if (!peer) {
    early.push(message);
    return;
  }
  try {
    await peer.receive(JSON.parse(message));
  } catch (error) {
    console.warn('signal', error);
    peer.recover();
  }
}

function alone(text) {
  peer?.close();
  peer = otherSession = null;
  early = [];
  other.srcObject = null;
  other.parentElement.classList.add('dark');
  link('alone');
  showOther(text);
}

// — The line —
async function join() {
  root.dataset.state = 'call';
  part('check').hidden = true;
  part('call').hidden = false;
  showOther(words.entering);
  chat = new Chat(root, { side: root.dataset.side, words, send: (id, text) => line.call('Say', id, text) });
  line = new Line(root.dataset.ticket, session, {
    joined: welcome => {
      say('');
      ice = welcome.ice;
      welcome.chat.forEach(message => chat.show(message));
      chat.sendPending();
      if (welcome.other) connect(welcome.other);
      else if (!peer) alone(words.waiting);
      publish();
    },
    came: theirs => { say(''); connect(theirs); },
    gone: forGood => {
      // A lost line may come back, and sound and picture may go on without it.
      if (forGood) alone(words.otherLeft);
      else if (peer?.pc.connectionState !== 'connected') showOther(words.otherLost);
    },
    signal: receive,
    shows: (microphone, camera, screen) => {
      root.dataset.otherMuted = !microphone;
      other.classList.toggle('whole', screen);
      theyShow = camera || screen;
      see();
    },
    said: message => {
      chat.show(message);
      if (message.side !== root.dataset.side && !root.classList.contains('chat-open')) root.classList.add('unread');
    },
    lost: () => say(words.lineLost, 'waiting'),
    refused: reason => {
      alone('');
      silence();
      say(words[reason], 'bad');
      root.dataset.state = 'over';
    },
  });
  await line.start();
}

// The meeting is over here: no camera stays on behind a page that says so, and nothing can be switched on or said any more.
function silence() {
  for (const kind of Object.keys(tracks)) switchOff(kind);
  publish();
  for (const name of ['microphone', 'camera', 'screen']) all(name).forEach(button => { button.disabled = true; });
  chat.close();
}

function stop() {
  peer?.close();
  for (const kind of Object.keys(tracks)) switchOff(kind);
  stopLevel();
}

root.querySelector('[data-leave]').addEventListener('click', async event => {
  event.preventDefault();
  stop();
  await Promise.race([line?.leave(), new Promise(resolve => setTimeout(resolve, 1500))]);
  location.href = event.currentTarget?.href ?? root.querySelector('[data-leave]').href;
});
addEventListener('pagehide', stop);
all('chat').forEach(button => button.addEventListener('click', () => root.classList.remove('unread')));
// An enhanced navigation away keeps this script alive, but nobody should be seen on another page.
window.Blazor?.addEventListener?.('enhancedload', () => {
  if (document.getElementById('room') === root) return;
  stop();
  line?.leave();
});

new Clock(root, words, {
  opened: () => all('join').forEach(button => { button.disabled = false; }),
}).start();
await switchOn('video');
await switchOn('audio');
navigator.mediaDevices?.addEventListener?.('devicechange', () => {
  for (const kind of ['audio', 'video']) devices.list(kind, root.querySelector(`[data-choose="${kind}"]`), tracks[kind]);
});
root.dataset.ready = 'yes';
