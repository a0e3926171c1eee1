// Loaded in <head> before anything is painted: the theme the reader chose earlier, else what the system asks for.
(() => {
  const root = document.documentElement;
  const chosen = () => {
    try { return localStorage.getItem('theme'); } catch { return null; }
  };
  const apply = () => {
    const theme = chosen();
    if (theme === 'dark' || theme === 'light') {
      if (root.dataset.theme !== theme) root.dataset.theme = theme;
    }
  };
  apply();
  // Enhanced navigation copies <html> attributes from the server, which does not know the choice: put it back at once.
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['data-theme'] });
  document.addEventListener('click', event => {
    if (!event.target.closest?.('[data-theme-toggle]')) return;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    try { localStorage.setItem('theme', dark ? 'light' : 'dark'); } catch { /* private window: lasts for this page */ }
    root.dataset.theme = dark ? 'light' : 'dark';
  });
})();
