// Every page of the app, for journeys that visit them all. A new page is one line here.
import { SAMPLE } from './shell-steps.ts';

/** Pages by name, with the address of each for the sample meeting. */
export const PAGES = {
  library: '/',
  search: `/?q=${encodeURIComponent('2')}`,
  import: '/import',
  programme: `/meetings/${SAMPLE}/programme`,
  'one day': `/meetings/${SAMPLE}/programme/2022-05-24`,
  agenda: `/meetings/${SAMPLE}/agenda`,
  'one item': `/meetings/${SAMPLE}/agenda/${encodeURIComponent('A/2')}`,
  documents: `/meetings/${SAMPLE}/documents`,
  desk: `/meetings/${SAMPLE}/desk`,
  'desk of the agenda': `/meetings/${SAMPLE}/desk/agenda`,
  'desk of the facts': `/meetings/${SAMPLE}/desk/facts`,
  versions: `/meetings/${SAMPLE}/versions`,
  'versions compared': `/meetings/${SAMPLE}/versions/compare`,
  'history of edits': `/meetings/${SAMPLE}/versions/history`,
  start: '/start',
  delegation: `/meetings/${SAMPLE}/delegation`,
  changes: `/meetings/${SAMPLE}/changes`,
  now: `/meetings/${SAMPLE}/now`,
  'my plan': `/meetings/${SAMPLE}/plan`,
  carry: '/carry',
  'reading list': `/meetings/${SAMPLE}/reading`,
  notes: `/meetings/${SAMPLE}/notes`,
  'my whole plan': '/plan',
  pocket: `/meetings/${SAMPLE}/pocket`,
  settings: '/settings',
  'not found': '/nowhere',
} as const;
