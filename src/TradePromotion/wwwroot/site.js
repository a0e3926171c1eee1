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

// The admission board's dragging, where a page has one.
const board = () => document.querySelector('[data-board]') && import('/Booths/board.js');
board();
window.Blazor?.addEventListener?.('enhancedload', board);

// Passwords with their rules, passkeys, and the work that spares a question.
const account = async () => {
  if (document.querySelector('[data-proof]')) (await import('/Identity/proof.js')).show();
  if (document.querySelector('[data-password]')) (await import('/Identity/passwords.js')).show();
  if (document.querySelector('[data-passkey]')) (await import('/Identity/passkeys.js')).show();
};
account();
window.Blazor?.addEventListener?.('enhancedload', account);
// A booth's products are put in order; its video plays where one asks for it.
const booth = () => {
  if (document.querySelector('[data-order]')) import('/Booths/order.js');
  if (document.querySelector('a[data-video]')) import('/Booths/video.js');
};
booth();
window.Blazor?.addEventListener?.('enhancedload', booth);

// A page kept whole for the way back may show somebody who has signed out since: it is asked for anew, unseen until then.
addEventListener('pageshow', event => {
  if (!event.persisted || !document.querySelector('form[action$="sign-out"]')) return;
  document.body.hidden = true;
  location.reload();
});
