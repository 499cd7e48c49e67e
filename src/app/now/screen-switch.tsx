// The switch that keeps the screen on, and what it has come to.
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** The switch; where the browser has none, that it has none. */
export function ScreenSwitch() {
  const { t } = useWords();
  const { state, want } = useWakeLock();
  if (state === 'unsupported') return <p className="text-[0.875rem] text-soft">{t('now.cannotKeep')}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button onClick={() => want(state === 'off')}>{t(state === 'off' ? 'now.keepOn' : 'now.letSleep')}</Button>
      <span role="status" className="text-[0.875rem] text-soft">
        {state === 'on' && t('now.isOn')}
        {state === 'refused' && t('now.refused')}
      </span>
    </div>
  );
}
