// Starts the app in the page: words, store, routes.
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { LibraryPage } from './library/library-page.tsx';
import { chooseLanguage, loadWords, WordsContext } from './words.ts';
import './style.css';

/** Mounts the app. */
export async function start(root: HTMLElement): Promise<void> {
  const words = await loadWords(chooseLanguage(navigator.languages));
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  createRoot(root).render(
    <WordsContext value={words}>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<LibraryPage />} />
        </Routes>
      </BrowserRouter>
    </WordsContext>,
  );
}
