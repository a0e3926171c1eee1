// Fetches Radzen's script once, when the first of its components needs it; pages without one never do.
let fetched;
export const ready = () => fetched ??= window.Radzen ? Promise.resolve() : new Promise((done, failed) => {
  const script = document.createElement('script');
  script.src = document.querySelector('meta[name="radzen-script"]')?.content ?? '_content/Radzen.Blazor/Radzen.Blazor.min.js';
  script.onload = () => done();
  script.onerror = () => { fetched = undefined; failed(new Error(`${script.src} did not load`)); };
  document.head.append(script);
});

// The address says what is shown, so that it can be kept, sent and reloaded; the way back stays the page before.
export const keepInAddress = address => history.replaceState(history.state, '', new URL(address, document.baseURI));
