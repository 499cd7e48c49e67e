// A length of time in words.
import { localeOf } from './dates.ts';
import type { InterfaceLanguage } from './words.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** "1 hour 25 minutes"; from two days on in whole days. */
export function durationInWords(minutes: number, language: InterfaceLanguage): string {
  const locale = localeOf(language);
  const inUnit = (count: number, unit: 'day' | 'hour' | 'minute'): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  if (minutes >= 2 * DAY) return inUnit(Math.round(minutes / DAY), 'day');
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  const parts = [
    ...(hours > 0 ? [inUnit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [inUnit(rest, 'minute')] : []),
  ];
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts);
}
