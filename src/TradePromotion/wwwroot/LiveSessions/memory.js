// What this browser remembers of its owner's choices: devices by kind, the relay, sound only.
const key = 'room';

function read() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {}; // nothing may be kept here, or somebody wrote something else
  }
}

export const remembered = name => read()[name];

export function remember(name, value) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...read(), [name]: value }));
  } catch {
    // Then not.
  }
}
