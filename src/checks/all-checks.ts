// All rules, in the order in which they look.
import type { Rule } from './rule.ts';
import { annotationMissing, headingOtherNumber } from './rules/annotation-missing.ts';
import { bodyNeededElsewhere, bodyTwiceAtOnce } from './rules/body-twice-at-once.ts';
import { citedDocumentNotListed } from './rules/cited-documents.ts';
import { continuationNotMarked, continuedWithoutBeginning } from './rules/continuation.ts';
import { dayOutsideMeeting } from './rules/day-outside-meeting.ts';
import { distributedLate, documentExpected, reissueDate } from './rules/deadlines.ts';
import {
  documentNotListed,
  documentOfNoItem,
  linkOfAnotherDocument,
  oneSymbolTwoTitles,
  oneTitleTwoSymbols,
  symbolForm,
  symbolOfLaterYear,
} from './rules/documents.ts';
import {
  daysGranted,
  hybridLimit,
  interpretationNotUsed,
  interpretationQuota,
  parallelInterpretation,
} from './rules/granted.ts';
import { itemAndContinuation } from './rules/item-and-continuation.ts';
import { itemNotTakenUp } from './rules/item-not-taken-up.ts';
import { itemsOutOfOrder } from './rules/items-out-of-order.ts';
import {
  jointByNameOnly,
  jointItemsApart,
  jointMarkMissing,
  jointOneSided,
  togetherNotJoint,
} from './rules/joint-items.ts';
import { languageMissing, languagesDisagree } from './rules/languages-agree.ts';
import { itemFillsMeeting, minutesExceedSlot, slotEmpty, slotOverloaded } from './rules/load.ts';
import { itemAboveMissing, numberingGap } from './rules/numbering.ts';
import { adoptionOfAgendaFirst, openingFirst } from './rules/opening-first.ts';
import { eventWithTwoYears, pastEventLater, proseDateImpossible, proseOtherNumber } from './rules/prose-dates.ts';
import {
  proseEndDiffers,
  proseEventOnly,
  proseItemElsewhere,
  proseItemUnknown,
  proseJointNotInGrid,
} from './rules/prose-items.ts';
import { proseDayOutside, proseMeetingHours, proseOpeningDiffers, proseOtherBody } from './rules/prose-meeting.ts';
import { references } from './rules/references.ts';
import { adoptionOfReportLast, noReportItem, noTimeToDraft, otherMattersLate } from './rules/report-last.ts';
import { roomTwiceAtOnce } from './rules/room-twice-at-once.ts';
import { slotInEvening, slotInLunchBreak, slotLongerThanServices } from './rules/services.ts';
import { titleDiffers } from './rules/title-differs.ts';
import { halfDayWithoutMeeting, meetingDayWithoutSlot, slotHoursUnusual } from './rules/usual-hours.ts';

/** All rules. */
export const allChecks: readonly Rule[] = [
  ...references,
  dayOutsideMeeting,
  slotLongerThanServices,
  slotInLunchBreak,
  slotInEvening,
  slotHoursUnusual,
  halfDayWithoutMeeting,
  meetingDayWithoutSlot,
  bodyTwiceAtOnce,
  bodyNeededElsewhere,
  roomTwiceAtOnce,
  numberingGap,
  itemAboveMissing,
  itemNotTakenUp,
  itemAndContinuation,
  continuedWithoutBeginning,
  continuationNotMarked,
  titleDiffers,
  openingFirst,
  adoptionOfAgendaFirst,
  itemsOutOfOrder,
  adoptionOfReportLast,
  otherMattersLate,
  noReportItem,
  noTimeToDraft,
  jointItemsApart,
  jointByNameOnly,
  togetherNotJoint,
  jointMarkMissing,
  jointOneSided,
  interpretationQuota,
  parallelInterpretation,
  interpretationNotUsed,
  daysGranted,
  hybridLimit,
  slotEmpty,
  minutesExceedSlot,
  slotOverloaded,
  itemFillsMeeting,
  proseItemElsewhere,
  proseItemUnknown,
  proseEndDiffers,
  proseDayOutside,
  proseOpeningDiffers,
  proseOtherBody,
  proseJointNotInGrid,
  proseMeetingHours,
  proseEventOnly,
  proseDateImpossible,
  pastEventLater,
  eventWithTwoYears,
  proseOtherNumber,
  annotationMissing,
  headingOtherNumber,
  symbolForm,
  symbolOfLaterYear,
  oneTitleTwoSymbols,
  oneSymbolTwoTitles,
  documentNotListed,
  documentOfNoItem,
  linkOfAnotherDocument,
  citedDocumentNotListed,
  distributedLate,
  reissueDate,
  documentExpected,
  languageMissing,
  languagesDisagree,
];
