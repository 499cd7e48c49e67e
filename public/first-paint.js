// Sets theme, language and direction before the first paint. A classic script, because modules run after it.
// It reads the record of src/app/preferences.ts; where that cannot be read the page stays light and left-to-right.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('rostrum.preferences') ?? '{}') ?? {};
  } catch {}
  const root = document.documentElement;
  const dark = kept.theme === 'dark' || (kept.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  if (dark) root.dataset.theme = 'dark';
  const known = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
  const wanted = [kept.language, ...navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])];
  root.lang = wanted.find((language) => known.includes(language)) ?? 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
})();
