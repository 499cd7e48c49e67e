// The bar over every page: the name, the two places to begin, the state sign, palette, language and settings.
import { Suspense } from 'react';
import { Link, NavLink } from 'react-router';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { later } from './later.tsx';
import { PaletteButton } from './palette/palette-host.tsx';
import { setPreferences } from './preferences.ts';
import { StateSign } from './state-sign.tsx';
import { useLockState } from './use-store-state.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, useWords } from './words.ts';

const PLACE =
  'flex min-h-8 items-center pointer-coarse:min-h-11 text-soft hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink';
const TOOL = `${buttonClass('quiet')} min-w-8 pointer-coarse:min-w-11 !px-1`;

const LockSign = later(['lock'], async () => (await import('./lock/lock-sign.tsx')).LockSign);

function LanguageMenu() {
  const { t, language } = useWords();
  return (
    <MenuButton
      label={t('shell.language', { name: INTERFACE_LANGUAGES[language] })}
      className={TOOL}
      selected={language}
      items={Object.entries(INTERFACE_LANGUAGES).map(([id, name]) => ({ id, label: name, lang: id }))}
      onAction={(id) => setPreferences({ language: id as InterfaceLanguage })}
    >
      <Icon name="language" />
      <span className="text-sm uppercase max-sm:hidden">{language}</span>
    </MenuButton>
  );
}

/** The app bar. */
export function AppBar() {
  const { t } = useWords();
  const { kind } = useLockState();
  return (
    <header className="flex items-center gap-x-4 border-hairline border-b px-4 py-1 text-[0.9375rem] sm:px-6 print:hidden">
      <Link to="/" className="font-bold tracking-tight max-sm:hidden" tabIndex={-1} aria-hidden="true">
        {t('shell.appName')}
      </Link>
      <nav aria-label={t('shell.navigation')} className="flex gap-4">
        <NavLink to="/" end className={PLACE}>
          {t('shell.library')}
        </NavLink>
        <NavLink to="/import" className={PLACE}>
          {t('shell.importing')}
        </NavLink>
      </nav>
      <div className="ms-auto flex items-center gap-1 sm:gap-2">
        <StateSign />
        <Suspense>{kind !== 'none' && <LockSign className={TOOL} />}</Suspense>
        <PaletteButton className={TOOL} />
        <LanguageMenu />
        <NavLink to="/settings" aria-label={t('shell.settings')} title={t('shell.settings')} className={TOOL}>
          <Icon name="settings" />
        </NavLink>
      </div>
    </header>
  );
}
