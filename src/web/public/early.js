// Runs before the first paint, so it is a plain script of its own: the page's policy allows none inline.
// Names and values are those of settings.ts.
(() => {
  var root = document.documentElement;
  var theme = null;
  try {
    theme = localStorage.getItem('theme');
    if (localStorage.getItem('language') === 'en') root.lang = 'en';
  } catch (_) {
    // Storage is closed to us: the defaults stand.
  }
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
})();
