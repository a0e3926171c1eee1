// Small helps of the component library; every page works without them.
// Where one moves between pages without a new document (Blazor's enhanced navigation), what a page needs is looked for again.
const onEachPage = work => {
  work();
  globalThis.Blazor?.addEventListener?.('enhancedload', work);
};

// Light or dark: chosen with the button, kept in a cookie, so that the server draws the next page right at once.
const root = document.documentElement;
document.addEventListener('click', event => {
  if (!event.target.closest?.('[data-theme-toggle]')) return;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  document.cookie = `tp.theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
});

// The plan's keys, zoom and pan, where there is a plan.
onEachPage(() => document.querySelector('[data-hall]') && import('./Halls/HallPlan.razor.js'));

// "/" and Ctrl-K put the cursor into the command box, where there is one.
document.addEventListener('keydown', event => {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  if ((event.key === '/' && !typing && !event.ctrlKey && !event.altKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    const box = document.querySelector('[data-command-box] input, input[data-command-box]');
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }
});

// In a line of filters or tabs that is wider than the screen, what is chosen is in sight.
const showChosen = () => {
  for (const chosen of document.querySelectorAll('.chips > [aria-current], .tabs > [aria-current]')) {
    const line = chosen.parentElement;
    if (line.scrollWidth > line.clientWidth) line.scrollLeft = chosen.offsetLeft - line.offsetLeft - (line.clientWidth - chosen.offsetWidth) / 2;
  }
};
onEachPage(showChosen);

// Escape and a click outside close an open menu drawn with <details data-menu>.
const closeMenus = except => document.querySelectorAll('details[data-menu][open]').forEach(menu => menu !== except && (menu.open = false));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector('details[data-menu][open]');
  if (open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
});
document.addEventListener('click', event => closeMenus(event.target.closest?.('details[data-menu]')));
