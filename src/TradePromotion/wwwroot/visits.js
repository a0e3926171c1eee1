// Reports a visit to a fair or booth, once a page shown. The key is random, stays in this browser and says nothing about the person.
const KEY = 'tp.visitor';

function visitorKey() {
  try {
    let key = localStorage.getItem(KEY);
    if (!key) {
      key = Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
      localStorage.setItem(KEY, key);
    }
    return key;
  } catch {
    return null; // storage is switched off: nothing is reported
  }
}

let reported;
function report() {
  const place = document.querySelector('span[hidden][data-fair]');
  const now = place && `${place.dataset.fair} ${place.dataset.booth ?? ''}`;
  if (now === reported) return;
  reported = now;
  const key = place && visitorKey();
  if (key) navigator.sendBeacon('visits', JSON.stringify({ fair: place.dataset.fair, booth: place.dataset.booth || null, key }));
}

report();
globalThis.Blazor?.addEventListener('enhancedload', report);
