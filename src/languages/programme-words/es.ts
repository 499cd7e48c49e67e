// Spanish: the words around hours and items in programmes of work.
import type { ProgrammeWords } from '../language.ts';

export const esProgramme: ProgrammeWords = {
  itemWord:
    /(?:(?:sub)?temas?(?: del programa)?|puntos?(?: del orden del día)?)(?: n(?:o|º|úm)s?\.?)?(?=[ .:]{0,3}(?:\d|[a-z]\)))[ .:]{0,3}/y,
  ofAgenda: / ?del (?:programa|orden del día|temario)(?: provisional)?(?!\p{L})/uy,
  joiner: /\s?(?:,|;|y|e)(?: (?:el |los )?temas?)? ?(?=[a-z]{2,5}\/\d|\d|[a-z]\))/y,
  upTo: /\s?(?:-|al?) ?(?=\d)/y,
  time: /(?:a las )?(?<startHour>\d{1,2})(?:(?:[.:](?<startMinute>\d{2}))? ?(?:(?<startPeriod>[ap]\. ?m\.?|mediodía)|(?:horas?|hrs?\.?|h\.?)(?!\p{L}))|(?:[.:]| ?h ?)(?<clockMinute>\d{2})(?!\d))/uy,
  alsoHours: /\s?(?:,|;|y)\s?(?=(?:de (?:las )?)?\d)/y,
  morning: /(?:(?:por la )?mañana|sesión de la mañana|sesión matutina)(?!\p{L})/uy,
  afternoon: /(?:(?:por la )?tarde|sesión de la tarde|sesión vespertina)(?!\p{L})/uy,
  evening: /(?:(?:por la )?noche|sesión nocturna)(?!\p{L})/uy,
  meeting:
    /(?:\(?(?:primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|undécima|duodécima|\d{1,5} ?\.?(?:ª|a|as))(?:(?:, | y | a |-)\d{1,5} ?\.?(?:ª|a|as))* (?:sesi(?:ón|ones)|reuni(?:ón|ones))(?: (?:plenarias?|públicas?|privadas?))*(?: \((?:públicas?|privadas?)\))?\)?|\((?:pública|privada)\))/y,
  week: /^(?:semana (?:\d{1,2}|[ivx]{1,4})|(?:primera|segunda|tercera|cuarta|quinta|sexta) semana)(?:[\s:(,].{0,40})?$/,
  noMeeting:
    /^(?:no (?:hay|habrá|se celebra\p{L}*) (?:sesi|reuni)|sin sesi|día feriado|feriado|día festivo|libre(?!\p{L}).{0,20}$)|día (?:feriado|festivo)/u,
  notice:
    /^(?:plazo (?:de|para|límite)|fecha límite|cierre de la lista de oradores|apertura de la lista de oradores|inscripción)/,
  pause: /^(?:pausa|almuerzo|receso|café|recepción)(?!\p{L}).{0,30}$/u,
  otherParts:
    /^(?:plenario|plenaria|sesi(?:ón|ones) plenarias?|comité plenario|(?:comité|comisión) (?:[abc]|i{1,3}|[1-3])|grupo de trabajo (?:i{1,3}|[1-3])|comité de redacción)$/,
  plenary: /^(?:plenari[oa]|sesi(?:ón|ones) plenarias?)/,
  room: /^sala .{1,40}$/,
  roomHead: /^(?:salas?(?: de reuniones| de conferencias)?|lugar)$/,
  upon: /^(?:al (?:concluir|término|finalizar)|tras|después|una vez|inmediatamente después)(?!\p{L}).{0,40}/u,
};
