// English: the words around hours and items in programmes of work.
import type { ProgrammeWords } from '../language.ts';

export const enProgramme: ProgrammeWords = {
  itemWord:
    /(?:(?:agenda|sub-?)? ?items?|standing items?)(?: (?:no\.?|nos\.?))?(?=[ .:]{0,2}(?:\d|\([a-z]\)))[ .:]{0,2}/y,
  ofAgenda: / ?of the (?:provisional )?agenda(?![a-z])/y,
  joiner: /\s?(?:,|;|&|and)(?: (?:agenda )?(?:sub-?)?items?)? ?(?=[a-z]{2,5}\/\d|\d|\([a-z]\))/y,
  upTo: /\s?(?:-|to|through) ?(?=\d)/y,
  time: /(?<startHour>\d{1,2})(?:(?:[.:](?<startMinute>\d{2}))? ?(?<startPeriod>a\.? ?m\b\.?|p\.? ?m\b\.?|noon\b)|[.:](?<clockMinute>\d{2})(?!\d|\.\d)(?: ?(?:hours?|hrs?)\b)?)/y,
  alsoHours: /\s?(?:,|;|and|&)\s?(?=\d)/y,
  morning: /(?:the )?(?:morning|forenoon|a\.? ?m\b\.?)(?: (?:session|meeting|plenary))?(?![a-z])/y,
  afternoon: /(?:the )?(?:afternoon|p\.? ?m\b\.?)(?: (?:session|meeting|plenary))?(?![a-z])/y,
  evening: /(?:the )?evening(?: (?:session|meeting))?(?![a-z])/y,
  meeting:
    /(?:\(?(?:(?:(?:twenty|thirty)-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|twentie)th|(?:thir|four|fif|six|seven|eigh|nine)teenth) (?:plenary |formal )?meeting|\d{1,5} ?(?:st|nd|rd|th)(?:(?:, | and | & |-| to )\d{1,5} ?(?:st|nd|rd|th))* (?:(?:formal|informal|plenary|closed|public|private) )?(?:\([a-z]+\) )?meetings?|(?:plenary |formal )?meetings? (?:no\. ?)?\d{1,5}(?: and \d{1,5})?)(?: \((?:public|private|closed|open|continued|plenary)\))?\)?|\((?:public|private|closed|open)\))/y,
  week: /^(?:week (?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six)|(?:first|second|third|fourth|fifth|sixth) week)(?:[\s:(,].{0,40})?$/,
  noMeeting:
    /^(?:no (?:formal |official |plenary |scheduled )?(?:meetings?|plenary|session)\b|(?:official |united nations |public )?holiday\b|free\b.{0,20}$)|\b(?:official|united nations|public|un) holiday\b/,
  notice:
    /^(?:(?:provisional |final )?deadline\b|clos(?:ing|ure) of the (?:speakers' list|list of speakers)|opening of the (?:speakers' list|list of speakers)|list of speakers\b|submission of draft|registration\b)/,
  pause: /^(?:lunch|luncheon|coffee|tea|break|refreshments|reception)\b.{0,30}$/,
  otherParts:
    /^(?:plenary(?: (?:meeting|session)s?)?|committee of the whole|committee (?:[abc]|i{1,3}|[1-3])|working group (?:i{1,3}|[1-3])|drafting committee|contact groups?)$/,
  plenary: /^plenary/,
  room: /^(?:(?:building [a-z],? )?(?:(?:conference|meeting|committee|council) )?(?:room|hall|chamber) [a-z0-9.,() -]{1,20}|(?:[a-z]+ ){1,2}(?:room|chamber)(?: \([a-z0-9. -]{1,12}\))?)$/,
  roomHead: /^(?:(?:meeting |conference )?rooms?|venue|location|place)$/,
  upon: /^(?:upon|on|following|after|immediately (?:after|following)) (?:the )?(?:completion|conclusion|adjournment)\b/,
};
