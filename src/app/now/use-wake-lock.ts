// Keeps the screen on while the person wants it and the page is shown. The system may refuse or let go at any time.
import { useEffect, useState } from 'react';

/** How it stands with the screen. */
export type WakeState = 'unsupported' | 'off' | 'on' | 'refused';

/** The state, and the switch. */
export function useWakeLock(): { readonly state: WakeState; readonly want: (wanted: boolean) => void } {
  const [wanted, want] = useState(false);
  const [state, setState] = useState<WakeState>('off');
  const isSupported = 'wakeLock' in navigator;
  useEffect(() => {
    if (!wanted || !isSupported) return;
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (isOver) return void lock.release();
        held = lock;
        lock.addEventListener('release', () => !isOver && setState('refused'));
        setState('on');
      } catch {
        // Low battery or a policy of the system: nothing to be done here but to say so.
        if (!isOver) setState('refused');
      }
    };
    void take();
    document.addEventListener('visibilitychange', take);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', take);
      void held?.release();
      setState('off');
    };
  }, [wanted, isSupported]);
  return { state: isSupported ? state : 'unsupported', want };
}
