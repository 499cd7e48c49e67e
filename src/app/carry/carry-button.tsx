// The button that opens the dialog; what carries a plan is loaded with it.
import { Suspense, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { Button } from '#ui/button.tsx';
import { later } from '../later.tsx';
import { useWords } from '../words.ts';

const CarryDialog = later(['carry', 'plan'], async () => (await import('./carry-dialog.tsx')).CarryDialog);

/** The button. */
export function CarryButton(given: { meeting: Meeting; meetings: readonly Meeting[]; plan: Plan }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('plan.carry')}
      </Button>
      {open && (
        <Suspense>
          <CarryDialog {...given} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
