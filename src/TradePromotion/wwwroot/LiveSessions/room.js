// The room: first the check of camera and microphone, then the meeting. All texts come from the page.
import { Cards } from './cards.js';
import { Chat } from './chat.js';
import { Check } from './check.js';
import { Clock } from './clock.js';
import { Line } from './line.js';
import { remember, remembered } from './memory.js';
import { Notes } from './notes.js';
import { Others } from './others.js';
import { Own } from './own.js';
import { Panel } from './panel.js';
import { Table } from './table.js';
import { MoreTime } from './time.js';
import { Waiting } from './waiting.js';

const root = document.getElementById('room');
const words = JSON.parse(root.dataset.words);
const part = name => root.querySelector(`[data-part="${name}"]`);
const all = name => root.querySelectorAll(`[data-do="${name}"]`);
const session = crypto.randomUUID();
let line, chat;
let soundOnly = remembered('soundOnly') === true;

const say = (text, tone = '', offer = null) => {
  const notice = part('notice');
  notice.replaceChildren(text ?? '', ...(offer ? [' ', offer] : []));
  notice.dataset.tone = tone;
  notice.hidden = !text;
};

// — Oneself —
const level = part('level');
const own = new Own(root, words, {
  changed: () => {
    others?.publish();
    line?.call('Show', own.isHeard, own.tracks.video !== null, own.tracks.screen !== null, soundOnly).catch(() => {});
    if (!own.tracks.audio) check?.hears(0, false);
  },
  level: now => {
    root.style.setProperty('--level', now);
    level.setAttribute('aria-valuenow', Math.round(now * 100));
    if (root.dataset.state === 'check') check?.hears(now, own.isHeard);
  },
});
const check = new Check(root, words, { out: id => others.hearThrough(id) });

// — The others —
const others = new Others(root, words, own, {
  send: (person, message) => line.call('Signal', person, JSON.stringify(message)).catch(() => {}),
  state: states => {
    const state = states.length === 0 ? 'alone' : states.includes('connected') ? 'connected' : states[0];
    root.dataset.link = state;
    if (state === 'connected') say('');
    if (state === 'failed' || state === 'disconnected') say(words.pathLost, 'waiting');
  },
  line: state => tellLine(state),
});

// How the line is, in words; on a bad one the picture is offered to be left out.
let offered = false;
function tellLine(state) {
  const sign = part('line');
  sign.dataset.state = state;
  const text = state === 'good' ? (soundOnly ? words.soundOnly : '') : words[`line.${state}`];
  if (sign.textContent !== text) sign.textContent = text;
  sign.hidden = !text;
  if (state !== 'bad' || soundOnly || offered) return;
  offered = true;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet small', textContent: words.soundOnlyOn });
  button.addEventListener('click', () => { say(''); setSoundOnly(true); });
  say(words.lineBad, 'waiting', button);
}

function setSoundOnly(on) {
  soundOnly = on;
  remember('soundOnly', on);
  if (on && own.tracks.video) own.switchOff('video');
  pressSoundOnly();
  own.publish();
  tellLine('good');
}

const pressSoundOnly = () => all('soundOnly').forEach(button => {
  button.setAttribute('aria-pressed', soundOnly);
  button.setAttribute('aria-label', words[soundOnly ? 'soundOnlyOff' : 'soundOnlyOn']);
  button.title = words[soundOnly ? 'soundOnlyOff' : 'soundOnlyOn'];
});

// — What people press —
const panel = new Panel(root);
const acts = {
  microphone: () => own.microphone(),
  camera: () => own.camera(),
  screen: () => own.screen(),
  soundOnly: () => setSoundOnly(!soundOnly),
  panel: () => panel.toggle(),
  join: () => join(),
};
for (const [name, act] of Object.entries(acts)) all(name).forEach(button => button.addEventListener('click', act));
root.querySelectorAll('[data-choose="audio"], [data-choose="video"]').forEach(select =>
  select.addEventListener('change', () => own.choose(select.dataset.choose, select.value)));

// — What the meeting works with —
const call = (...what) => (line ? line.call(...what) : Promise.reject(new Error('no line yet')));
const notes = new Notes(root, words, { send: (text, after) => call('WriteNotes', text, after), changed: () => panel.unread('notes') });
const table = new Table(root, words, { lay: (id, lies) => call('Lay', id, lies).catch(() => say(words.failed, 'waiting')), changed: () => panel.unread('table') });
const cards = new Cards(root, words, { give: (...card) => call('GiveCard', ...card), changed: () => panel.unread('cards') });
const more = new MoreTime(root, words, {
  ask: minutes => call('AskForTime', minutes),
  answer: agrees => call('AnswerForTime', agrees),
  extended: (ends, closes) => clock.extend(ends, closes),
});

// — The line —
async function join() {
  waiting.stop();
  root.dataset.state = 'call';
  part('check').hidden = true;
  part('call').hidden = false;
  others.waitFor(words.entering);
  chat = new Chat(root, { person: root.dataset.person, words, send: (id, text) => line.call('Say', id, text) });
  line = new Line(root.dataset.ticket, session, {
    joined: welcome => {
      say('');
      others.ice = welcome.ice;
      others.relayOnly = welcome.relayOnly || check.wantsRelay;
      welcome.chat.forEach(message => chat.show(message));
      chat.sendPending();
      notes.now(welcome.notes.revision, welcome.notes.text);
      table.products(welcome.products, false);
      table.showFiles(welcome.files, false);
      cards.show(welcome.cards, false);
      clock.extend(welcome.ends, welcome.closes);
      more.asked(welcome.extension?.by, welcome.extension?.minutes);
      others.keepOnly(welcome.others.map(({ person }) => person));
      welcome.others.forEach(one => others.meet(one));
      if (others.isAlone) root.dataset.link = 'alone';
      others.waitFor(words.waiting);
      own.publish();
    },
    came: one => { say(''); others.came(one); own.publish(); },
    gone: (person, forGood) => others.gone(person, forGood),
    signal: (person, message) => others.receive(person, message),
    shows: (...what) => others.shows(...what),
    late: (person, minutes) => {
      if (person !== root.dataset.person) others.waitFor(words.late.replace('{0}', minutes));
    },
    said: message => {
      chat.show(message);
      if (message.person !== root.dataset.person) panel.unread('chat');
    },
    notes: (revision, text) => notes.now(revision, text, true),
    table: ids => table.products(ids),
    files: files => table.showFiles(files),
    cards: all => cards.show(all),
    extension: (by, minutes) => more.asked(by, minutes),
    extended: (ends, closes) => more.granted(ends, closes),
    lost: () => {
      others.lineLost();
      say(words.lineLost, 'waiting');
    },
    refused: reason => {
      others.stop();
      own.silence();
      for (const one of [chat, notes, table, cards, more]) one.close();
      say(words[reason], 'bad');
      root.dataset.state = 'over';
    },
  });
  await line.start();
}

function stop() {
  others.stop();
  own.stop();
  waiting.stop();
}

root.querySelector('[data-leave]').addEventListener('click', async event => {
  event.preventDefault();
  stop();
  await Promise.race([line?.leave(), new Promise(resolve => setTimeout(resolve, 1500))]);
  location.href = event.currentTarget?.href ?? root.querySelector('[data-leave]').href;
});
addEventListener('pagehide', stop);
// An enhanced navigation away keeps this script alive, but nobody should be seen on another page.
window.Blazor?.addEventListener?.('enhancedload', () => {
  if (document.getElementById('room') === root) return;
  stop();
  line?.leave();
});

const clock = new Clock(root, words, {
  opened: () => all('join').forEach(button => { button.disabled = false; }),
  left: milliseconds => { if (root.dataset.state === 'call') more.left(milliseconds); },
});
clock.start();
const waiting = new Waiting(root, words);
waiting.start();
pressSoundOnly();
if (!window.isSecureContext) say(words.insecure, 'bad');
if (!soundOnly) await own.switchOn('video');
else own.publish();
await own.switchOn('audio');
navigator.mediaDevices?.addEventListener?.('devicechange', () => {
  own.listAgain();
  check.listOutputs();
});
root.dataset.ready = 'yes';
await check.start();
