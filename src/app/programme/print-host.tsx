// Gives the browser the printed form of the programme when it prints, whoever asked for it: the button or Ctrl+P.
// The form is loaded once the page is at rest, because `beforeprint` waits for nothing.
import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PrintedProgrammeProps } from '#grid/printed-programme.tsx';

type Printed = ComponentType<PrintedProgrammeProps>;

let loading: Promise<Printed> | null = null;

function loadPrinted(): Promise<Printed> {
  loading ??= import('#grid/printed-programme.tsx').then((module) => module.PrintedProgramme);
  return loading;
}

/** Opens the browser's print dialog once the printed form is there. */
export async function printProgramme(): Promise<void> {
  await loadPrinted();
  // The form has come to the host of the page by the next task.
  setTimeout(() => window.print());
}

/** Nothing on the screen; the programme on paper. */
export function PrintHost(given: PrintedProgrammeProps) {
  const [printed, setPrinted] = useState<{ form: Printed } | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let gone = false;
    const load = (): void => {
      void loadPrinted().then(
        (form) => gone || setPrinted({ form }),
        () => {}, // Without it the grid itself is printed.
      );
    };
    const rest = setTimeout(load, 300);
    return () => {
      gone = true;
      clearTimeout(rest);
    };
  }, []);
  useLayoutEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printed && printing ? <printed.form {...given} /> : null;
}
