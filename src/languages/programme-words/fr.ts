// French: the words around hours and items in programmes of work.
import type { ProgrammeWords } from '../language.ts';

export const frProgramme: ProgrammeWords = {
  itemWord:
    /(?:(?:sous-)?(?:points?|questions?)(?: de l'ordre du jour)?)(?: n(?:o|°)s?\.?)?(?=[ .:]{0,3}(?:\d|[a-z]\)))[ .:]{0,3}/y,
  ofAgenda: / ?de l'ordre du jour(?: provisoire)?(?!\p{L})/uy,
  joiner: /\s?(?:,|;|et)(?: (?:le |les )?(?:sous-)?points?)? ?(?=[a-z]{2,5}\/\d|\d|[a-z]\))/y,
  upTo: /\s?(?:-|à|au) ?(?=\d)/y,
  time: /(?:à )?(?<startHour>\d{1,2})(?: ?h(?: ?(?<startMinute>\d{2})(?!\d))?(?![a-z])| ?heures?(?: (?<longMinute>\d{2})(?!\d))?|:(?<clockMinute>\d{2})(?!\d))/y,
  alsoHours: /\s?(?:,|;|et)\s?(?=(?:de )?\d)/y,
  morning: /(?:(?:le )?matin(?:ée)?|séance du matin)(?!\p{L})/uy,
  afternoon: /(?:(?:l')?après-midi|séance de l'après-midi)(?!\p{L})/uy,
  evening: /(?:(?:le )?soir(?:ée)?|séance du soir)(?!\p{L})/uy,
  meeting:
    /(?:\(?(?:première|(?:[a-z-]{0,12})(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz)ième|\d{1,5} ?(?:re|ère|e|ème|es|èmes))(?:(?:, | et | à |-)\d{1,5} ?(?:re|ère|e|ème|es|èmes))* séances?(?: (?:plénières?|publiques?|privées?))*(?: \((?:publiques?|privées?|suite)\))?\)?|\((?:publique|privée|à huis clos)\))/y,
  week: /^(?:semaine (?:\d{1,2}|[ivx]{1,4})|(?:\d{1,2}e|premi[eè]re|deuxi[eè]me|troisi[eè]me|quatri[eè]me|cinqui[eè]me) semaine)(?:[\s:(,].{0,40})?$/,
  noMeeting:
    /^(?:pas de (?:séance|réunion)|aucune (?:séance|réunion)|jour férié|congé|libre(?![a-z]).{0,20}$)|\bjour férié\b/,
  notice:
    /^(?:date limite|délai (?:fixé|pour)|clôture de la liste des orateurs|ouverture de la liste des orateurs|inscription)/,
  pause: /^(?:pause|déjeuner|pause[- ]café|réception)(?!\p{L}).{0,30}$/u,
  otherParts:
    /^(?:plénière|séances? plénières?|comité plénier|(?:comité|commission) (?:[abc]|i{1,3}|[1-3])|groupe de travail (?:i{1,3}|[1-3])|comité de rédaction)$/,
  plenary: /^(?:plénière|séances? plénières?)/,
  room: /^salle .{1,40}$/,
  roomHead: /^(?:salles?(?: de réunion| de conférence)?|lieu)$/,
  upon: /^(?:dès|après|à l'issue|immédiatement après|une fois)(?!\p{L}).{0,40}(?:achèvement|achevé|fin|examen|issue|clôture)/u,
};
