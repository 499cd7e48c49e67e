// The settings: language, theme, times, keyboard; the data on this device and its backup; what version this is.
import { Suspense } from 'react';
import { Choice } from '../choice.tsx';
import { localeOf } from '../dates.ts';
import { later } from '../later.tsx';
import { LockSection } from '../lock/lock-section.tsx';
import { usePageTitle } from '../page-title.ts';
import { setPreferences, usePreferences } from '../preferences.ts';
import { chooseLanguage, INTERFACE_LANGUAGES, type InterfaceLanguage, useWords } from '../words.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { DeviceData } from './device-data.tsx';

const AllFiles = later(['papers', 'plan'], async () => (await import('../papers/all-files.tsx')).AllFiles);

const AS_BROWSER = 'browser';

function LanguageChoice() {
  const { t } = useWords();
  const { language } = usePreferences();
  const browsers = INTERFACE_LANGUAGES[chooseLanguage(navigator.languages)];
  return (
    <Choice<InterfaceLanguage | typeof AS_BROWSER>
      title={t('settings.language')}
      value={language ?? AS_BROWSER}
      options={[
        { value: AS_BROWSER, label: t('settings.asBrowser', { name: browsers }) },
        ...Object.entries(INTERFACE_LANGUAGES).map(([value, label]) => ({
          value: value as InterfaceLanguage,
          label,
          lang: value,
        })),
      ]}
      onChange={(value) => setPreferences({ language: value === AS_BROWSER ? null : value })}
    />
  );
}

function KeyboardChoice() {
  const { t } = useWords();
  const { singleKeys } = usePreferences();
  return (
    <section className="border-hairline border-b py-5">
      <h2 className="mb-2 font-semibold">{t('settings.keyboard')}</h2>
      <label className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
          className="size-4 accent-(--accent)"
        />
        {t('settings.singleKeys')}
      </label>
      <p className="mt-1 max-w-prose text-[0.9375rem] text-soft">{t('settings.singleKeysText')}</p>
    </section>
  );
}

function About() {
  const { t, language } = useWords();
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return (
    <section className="py-5">
      <h2 className="mb-2 font-semibold">{t('settings.about')}</h2>
      <p>{t('settings.version', { version: __VERSION__, date: date.format(Number(__AS_OF__) * 1000) })}</p>
      <p className="text-soft">{t('settings.licence')}</p>
    </section>
  );
}

/** The page. */
export function SettingsPage() {
  const { t } = useWords();
  const { theme, timeShown } = usePreferences();
  usePageTitle(t('settings.title'));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
      <h1 className="text-2xl font-semibold">{t('settings.title')}</h1>
      <LanguageChoice />
      <Choice
        title={t('settings.theme')}
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={(value) => setPreferences({ theme: value })}
      />
      <Choice
        title={t('settings.times')}
        hint={t('settings.timesText')}
        value={timeShown}
        options={[
          { value: 'venue', label: t('settings.venue') },
          { value: 'mine', label: t('settings.mine', { zone }) },
          { value: 'both', label: t('settings.both') },
        ]}
        onChange={(value) => setPreferences({ timeShown: value })}
      />
      <KeyboardChoice />
      <LockSection />
      <BackupReminder />
      <DeviceData />
      <Suspense>
        <AllFiles />
      </Suspense>
      <About />
    </main>
  );
}
