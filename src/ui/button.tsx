// Buttons and links that look like one: a verb, at least 24 px high, 44 px under a finger.
import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent border-accent font-semibold hover:opacity-90',
  plain: 'bg-raised text-ink border-edge hover:border-accent hover:text-accent',
  quiet: 'bg-transparent text-accent border-transparent hover:underline',
} as const;

/** How a button stands out: the one next step, an ordinary act, or one that stays in the background. */
export type ButtonLook = keyof typeof LOOKS;

/** The classes of a button's look, for links that act as buttons. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return `inline-flex items-center justify-center gap-2 rounded-sm border px-3 py-1.5 min-h-8 pointer-coarse:min-h-11 text-[0.9375rem] leading-tight cursor-pointer disabled:opacity-50 disabled:cursor-default print:hidden ${LOOKS[look]}`;
}

/** A button. */
export function Button({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" className={`${buttonClass(look)} ${className}`} {...rest} />;
}
