// Where messages about what just happened stand: read aloud, reachable with the keyboard, there long enough.
import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { dismissNotice, type Notice, useNotice } from './notices.ts';
import { useWords } from './words.ts';

/** Milliseconds; longer where there is something to decide. */
const SHOWN_FOR = 10_000;
const SHOWN_WITH_ACTION_FOR = 30_000;

function NoticeBar({ notice }: { notice: Notice }) {
  const { t } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const decides = notice.action !== undefined;
  useEffect(() => {
    // What had the focus may go with what was deleted, as soon as the page hears of it: the way back takes it then.
    const watch = setInterval(() => {
      if (!decides || document.activeElement !== document.body) return;
      bar.current?.querySelector('button')?.focus();
      clearInterval(watch);
    }, 30);
    const enough = setTimeout(() => clearInterval(watch), 2000);
    const timer = setInterval(
      () => {
        if (!bar.current?.matches(':hover, :focus-within')) dismissNotice();
      },
      decides ? SHOWN_WITH_ACTION_FOR : SHOWN_FOR,
    );
    return () => {
      clearInterval(watch);
      clearTimeout(enough);
      clearInterval(timer);
    };
  }, [decides]);
  return (
    <div ref={bar} className="flex flex-wrap items-center gap-3 border border-edge bg-raised px-4 py-2 shadow-lg">
      <span className="min-w-0 flex-1">{notice.text}</span>
      {notice.action && (
        <Button
          look="primary"
          onClick={() => {
            const { run } = notice.action as NonNullable<Notice['action']>;
            dismissNotice();
            void run();
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <Button look="quiet" onClick={dismissNotice}>
        {t('shell.dismiss')}
      </Button>
    </div>
  );
}

/** The place of messages, at the foot of the window. */
export function NoticeArea() {
  const { t } = useWords();
  const notice = useNotice();
  return (
    <section
      aria-label={t('shell.notices')}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-4 print:hidden"
    >
      <div role="status" className="pointer-events-auto w-full max-w-xl">
        {notice && <NoticeBar key={notice.id} notice={notice} />}
      </div>
    </section>
  );
}
