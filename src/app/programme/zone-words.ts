// A time zone as people of a language say it. The names of zones are cities in English, which the platform translates
// into no language; what it knows in each is the name of the zone's time.
import { localeOf } from '../dates.ts';
import type { InterfaceLanguage } from '../words.ts';

/** In English the city of a zone, "Vienna"; else the name of its time at an instant (milliseconds since 1970). */
export function zoneInWords(zone: string, instant: number, language: InterfaceLanguage): string {
  if (language === 'en' && zone.includes('/')) return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, timeZoneName: 'long' });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
