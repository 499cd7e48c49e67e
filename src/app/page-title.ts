// The document's title: the page's name, then the program's.
import { useEffect } from 'react';

/** Sets the document's title while a page is shown; an empty name gives the program's alone. */
export function usePageTitle(name: string): void {
  useEffect(() => {
    document.title = name === '' ? 'Rostrum' : `${name} · Rostrum`;
  }, [name]);
}
