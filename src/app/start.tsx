// Starts the app in the page: words, store, routes.
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { AppRoutes } from './app-routes.tsx';
import { openDeviceStore } from './device-store.ts';
import { watchLeaving } from './leaving.ts';
import { watchForUpdates } from './offline/updates.ts';
import { languageOf, readPreferences } from './preferences.ts';
import { StoreContext } from './store-context.ts';
import { followTheme } from './theme.ts';
import { loadWords } from './words.ts';
import { WordsProvider } from './words-provider.tsx';
import './style.css';

/** Whether a page that was left at once noted a choice and could not keep it any more (plan/choice-journal.ts). */
function leftChoices(): boolean {
  try {
    return localStorage.getItem('rostrum.choices') !== null;
  } catch {
    return false;
  }
}

/** Mounts the app. */
export async function start(root: HTMLElement): Promise<void> {
  followTheme();
  const [words, store] = await Promise.all([loadWords(languageOf(readPreferences())), openDeviceStore()]);
  watchLeaving(store);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  createRoot(root).render(
    <WordsProvider first={words}>
      <StoreContext value={store}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </StoreContext>
    </WordsProvider>,
  );
  watchForUpdates();
  if (leftChoices()) void import('./plan/settle-choices.ts').then(({ settleChoices }) => settleChoices(store));
}
