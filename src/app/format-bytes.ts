// Sizes as people read them.
import { localeOf } from './dates.ts';
import type { InterfaceLanguage } from './words.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in the largest unit that fits, in steps of a thousand: "1.2 MB". */
export function formatBytes(bytes: number, language: InterfaceLanguage): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
  return format.format(bytes / 1000 ** step);
}
