// Small drawings beside words or in their place; the words are always there for those who cannot see them.
import type { ReactNode } from 'react';

const DRAWINGS = {
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13 13 4.5 4.5" />
    </>
  ),
  language: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M2.5 10h15M10 2.5c2.5 2.4 3.3 4.9 3.3 7.5s-.8 5.100-3.300 7.500c-2.500-2.400-3.300-4.900-3.300-7.500s.8-5.100 3.300-7.500Z" />
    </>
  ),
  settings: (
    <>
      <path d="M3 6h6M13 6h4M3 14h3M10 14h7" />
      <circle cx="11" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </>
  ),
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="4" cy="10" r="1.5" />
      <circle cx="10" cy="10" r="1.5" />
      <circle cx="16" cy="10" r="1.5" />
    </g>
  ),
  check: <path d="m4 10.500 4 4 8-9" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  warning: <path d="M10 3 2.500 16.500h15L10 3Zm0 5v4m0 2.200v.1" />,
  offline: (
    <path d="M3 3l14 14M5.500 9.500A7 7 0 0 1 8 8m4.500.2a7 7 0 0 1 2.300 1.500M8 12.500a3.500 3.500 0 0 1 4 0M2.500 6.500A11 11 0 0 1 5 5m4-1a11 11 0 0 1 8.500 2.500M10 16v.1" />
  ),
  saving: <path d="M10 3v4m0 6v4M3 10h4m6 0h4" />,
  locked: <path d="M6.500 9V6.500a3.500 3.500 0 0 1 7 0V9m-9 0h11v8h-11zM10 12v2" />,
  unlocked: <path d="M6.500 9V6.500a3.500 3.500 0 0 1 6.800-1.200M4.500 9h11v8h-11zM10 12v2" />,
  update: <path d="M15.500 8A6 6 0 1 0 16 11.500M16 4v4h-4" />,
} satisfies Record<string, ReactNode>;

/** The name of a drawing. */
export type IconName = keyof typeof DRAWINGS;

/** A drawing in the colour of the text around it, hidden from assistive technology. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      {DRAWINGS[name]}
    </svg>
  );
}
