// Keeps the page's theme at what the person or the system wants. First set by public/first-paint.js.
import { onPreferences, readPreferences } from './preferences.ts';

/** Applies the theme now and whenever the preference or the system's changes. */
export function followTheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = readPreferences();
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    if (dark) document.documentElement.dataset.theme = 'dark';
    else delete document.documentElement.dataset.theme;
  };
  apply();
  onPreferences(apply);
  system.addEventListener('change', apply);
}
