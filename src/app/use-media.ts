// Whether a media query holds, live.
import { useSyncExternalStore } from 'react';

/** Whether a media query holds; where the browser does not tell, what is to be taken for granted. */
export function useMedia(query: string, untold = false): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    () => window.matchMedia?.(query).matches ?? untold,
  );
}
