// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { PREFERENCES_KEY, preferencesFrom } from '#app/preferences.ts';

const AS_AT_FIRST = {
  language: null,
  theme: 'system',
  timeShown: 'both',
  singleKeys: true,
  remindBefore: null,
  minutesBetweenRooms: 10,
  minutesBetweenVenues: 30,
};

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

test('whatever is stored, preferences are sound', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (record) => {
      const { language, theme, timeShown } = preferencesFrom(record);
      return (
        [null, 'ar', 'en', 'es', 'fr', 'ru', 'zh'].includes(language) &&
        ['system', 'light', 'dark'].includes(theme) &&
        ['venue', 'mine', 'both'].includes(timeShown)
      );
    }),
  );
  expect(preferencesFrom({ language: 'toString', theme: 'pink' })).toEqual(AS_AT_FIRST);
});

test('a choice is kept for the next visit', async () => {
  const visit = await import('#app/preferences.ts');
  visit.setPreferences({ theme: 'dark', singleKeys: false });
  vi.resetModules();
  const next = await import('#app/preferences.ts');
  expect(next.readPreferences()).toEqual({ ...AS_AT_FIRST, theme: 'dark', singleKeys: false });
});

test('a choice in another tab arrives', async () => {
  const { onPreferences, readPreferences } = await import('#app/preferences.ts');
  readPreferences();
  const heard = vi.fn();
  onPreferences(heard);
  localStorage.setItem(PREFERENCES_KEY, '{"language":"zh"}');
  window.dispatchEvent(new StorageEvent('storage', { key: PREFERENCES_KEY }));
  expect(heard).toHaveBeenCalledOnce();
  expect(readPreferences().language).toBe('zh');
});

test('the script before the first paint reads the same record', () => {
  const script = readFileSync('public/first-paint.js', 'utf8');
  expect(script).toContain(`'${PREFERENCES_KEY}'`);
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  for (const [record, lang, dir, theme] of [
    ['{"language":"ar","theme":"dark"}', 'ar', 'rtl', 'dark'],
    ['{"language":"zh","theme":"light"}', 'zh', 'ltr', undefined],
    ['not JSON', 'en', 'ltr', undefined],
    ['null', 'en', 'ltr', undefined],
  ] as const) {
    delete document.documentElement.dataset.theme;
    localStorage.setItem(PREFERENCES_KEY, record);
    runInThisContext(script);
    expect([document.documentElement.lang, document.documentElement.dir], record).toEqual([lang, dir]);
    expect(document.documentElement.dataset.theme, record).toBe(theme);
  }
});
