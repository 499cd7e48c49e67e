// Locks this tab after a time without use. A timer alone would sleep with the device, so that the time is looked at again
// when the tab comes back.
import { useEffect } from 'react';
import { useStore } from '../store-context.ts';

const USES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** How often the time is looked at, in milliseconds. */
const LOOK_EVERY = 10_000;

/** Locks this tab after so many minutes without use; null = never. */
export function useIdleLock(minutes: number | null): void {
  const store = useStore();
  useEffect(() => {
    if (minutes === null) return;
    let used = Date.now();
    const onUse = (): void => {
      // What comes after the time is up does not count: it may be another's hand.
      if (!look()) used = Date.now();
    };
    const look = (): boolean => {
      const isIdle = Date.now() - used >= minutes * 60_000;
      if (isIdle) void store.lock.lockNow('here').catch(() => undefined);
      return isIdle;
    };
    const onReturn = (): void => void look();
    const timer = setInterval(look, LOOK_EVERY);
    for (const name of USES) window.addEventListener(name, onUse, { capture: true, passive: true });
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('pageshow', onReturn);
    return () => {
      clearInterval(timer);
      for (const name of USES) window.removeEventListener(name, onUse, { capture: true });
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('pageshow', onReturn);
    };
  }, [store, minutes]);
}
