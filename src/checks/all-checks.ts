// All rules, in the order in which they look.
import type { Rule } from './rule.ts';
import { bodyNeededElsewhere, bodyTwiceAtOnce } from './rules/body-twice-at-once.ts';
import { continuationNotMarked, continuedWithoutBeginning } from './rules/continuation.ts';
import { dayOutsideMeeting } from './rules/day-outside-meeting.ts';
import { itemAndContinuation } from './rules/item-and-continuation.ts';
import { itemNotTakenUp } from './rules/item-not-taken-up.ts';

/** All rules. */
export const allChecks: readonly Rule[] = [
  dayOutsideMeeting,
  bodyTwiceAtOnce,
  bodyNeededElsewhere,
  itemAndContinuation,
  continuedWithoutBeginning,
  continuationNotMarked,
  itemNotTakenUp,
];
