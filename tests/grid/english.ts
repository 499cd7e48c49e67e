// The grid's words in English, for its tests and its measurements.
import type { GridWords } from '#grid/grid-words.ts';

/** Words in English; days and hours as they stand in the file. */
export const words: GridWords = {
  language: 'en',
  direction: 'ltr',
  programme: 'Programme of work',
  day: (date) => `day ${date}`,
  hours: (slot) => ({ venue: `${slot.start}–${slot.end}`, viewer: null }),
  continued: (language) => (language === 'zh' ? '（续）' : '(continued)'),
  mode: (mode) => mode,
  time: 'Time',
  idle: 'does not meet',
  idleBodies: (bodies) => `Not meeting: ${bodies}`,
  noMeetings: 'No meetings on this day',
  morningOnly: 'morning only',
  afternoonOnly: 'afternoon only',
  today: 'Today',
  joint: 'Joint meeting',
  parallel: 'In parallel',
  jointWith: (bodies) => `Jointly: ${bodies}`,
  severity: (severity) => severity,
};
