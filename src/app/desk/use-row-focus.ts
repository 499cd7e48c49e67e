// Keeps the focus in a list of the desk: where a row goes, it goes on to the next one; where a row moves or comes, it
// follows. Rows are marked by `data-row`; the control that had the focus gets it in the other row as well.
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Meeting } from '#domain/meeting.ts';

const CONTROLS = 'button, input, textarea, select';

/** The focus of a list. */
export interface RowFocus<List extends HTMLElement> {
  /** What the list's element is given. */
  readonly listProps: {
    readonly ref: RefObject<List | null>;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  /** Follows to a row, once the meeting is as it is to be; `fresh` = its first field, to be typed over. */
  readonly follow: (row: string, when: (meeting: Meeting) => boolean, fresh?: boolean) => void;
}

/** The focus of a list whose rows show a meeting. */
export function useRowFocus<List extends HTMLElement>(meeting: Meeting): RowFocus<List> {
  const list = useRef<List>(null);
  const last = useRef<{ readonly row: number; readonly control: number } | null>(null);
  const count = useRef(0);
  const wanted = useRef<{ row: string; when: (meeting: Meeting) => boolean; fresh: boolean } | null>(null);

  const rowsOf = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const focusIn = (row: HTMLElement | undefined, control: number): HTMLElement | null => {
    const controls = row ? [...row.querySelectorAll<HTMLElement>(CONTROLS)] : [];
    const found = controls[Math.min(control, controls.length - 1)] ?? null;
    found?.focus();
    return found;
  };
  useLayoutEffect(() => {
    const rows = rowsOf();
    const fewer = rows.length < count.current;
    count.current = rows.length;
    const next = wanted.current;
    if (next?.when(meeting)) {
      wanted.current = null;
      const row = rows.find(({ dataset }) => dataset.row === next.row);
      const field = focusIn(row, next.fresh ? 0 : (last.current?.control ?? 0));
      if (next.fresh && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) field.select();
    } else if (fewer && last.current && document.activeElement === document.body) {
      focusIn(rows[Math.min(last.current.row, rows.length - 1)], last.current.control);
    }
  });
  return {
    listProps: {
      ref: list,
      onFocus({ target }) {
        const row = target.closest<HTMLElement>('[data-row]');
        if (!row) return;
        const control = [...row.querySelectorAll(CONTROLS)].indexOf(target);
        last.current = { row: rowsOf().indexOf(row), control: Math.max(0, control) };
      },
      onBlur({ relatedTarget }) {
        if (relatedTarget && !list.current?.contains(relatedTarget)) last.current = null;
      },
    },
    follow(row, when, fresh = false) {
      wanted.current = { row, when, fresh };
    },
  };
}
