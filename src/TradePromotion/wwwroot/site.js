// The visitor's time zone, so that the server can show times on their clock; no other use.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes(`tp.zone=${encodeURIComponent(zone)}`)) {
  document.cookie = `tp.zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
}

// The language last used, for addresses that come without one.
const language = document.documentElement.lang;
if (!document.cookie.includes(`tp.language=${language}`)) {
  document.cookie = `tp.language=${language}; path=/; max-age=31536000; samesite=lax`;
}

// What only some pages need is fetched where it is needed: what stands on the page, and the script for it. Those that end in show() are shown each time.
const parts = {
  '[data-board]': () => import('/Booths/board.js'),
  '[data-order]': () => import('/Booths/order.js'),
  '[data-hours]': () => import('/Meetings/hours.js'),
  'a[data-video]': () => import('/Booths/video.js'),
  '[data-proof]': async () => (await import('/Identity/proof.js')).show(),
  '[data-password]': async () => (await import('/Identity/passwords.js')).show(),
  '[data-passkey]': async () => (await import('/Identity/passkeys.js')).show(),
  'input[type=file][data-shrink]': () => import('/pictures.js'),
  '[data-hs]': () => import('/hs.js'),
  '[data-remind-now]': () => import('/reminders.js'),
  'span[hidden][data-fair]': () => import('/visits.js'),
  '[data-hall], [data-booth]': () => import('/visited.js'),
};
const fetchParts = () => {
  for (const [mark, part] of Object.entries(parts)) if (document.querySelector(mark)) part();
};
fetchParts();
window.Blazor?.addEventListener?.('enhancedload', fetchParts);

// A page kept whole for the way back may show somebody who has signed out since: it is asked for anew, unseen until then.
addEventListener('pageshow', event => {
  if (!event.persisted || !document.querySelector('form[action$="sign-out"]')) return;
  document.body.hidden = true;
  location.reload();
});
