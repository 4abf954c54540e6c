import type { Language } from "../language.ts";

/** Words of so many senses that each of them alone is a weak sign of any. */
export const MANY_SENSES: Record<Language, string> = {
  en: `join listen run half spend finish complete done call play review rest book small back visit
    support known open close clear present order report deal train project plan planning list note
    record show share free active balance account service model tool address figure number matter
    point break post paper draft light right wrong nice simple short talk question control change new
    idea evening house save walk risk fun happy enjoy mistake quiet fix correct lead help head safe
    fair test class school program position role job work task hand pass give stand voice word story
    board group office area field game team people boss manager company business meeting reach win
    lose grow problem trouble answer check deliver send pick drop turn real value meaning sense
    direction view picture side edge power weak ready process system quality standard interest care
    love trust reply response month market conference course study home sunday saturday drink dinner
    lunch draw sign regional department function region unit operation operational engineering
    analysis design serve stay table circle community events opinion comments message brief plain
    direct experience manual notes reviews standards strength health energy slow travel trip late
    schedule calendar future ahead seen credit agreement sell negotiate trial problems unexpected
    crisis rush hurt argue argument tension climb rise ladder advance options commit judge details
    forever rough status conditions terms rates pain limits growth target promise freedom mood spirit
    expectation diary perspective overview hide hidden exposure backing initiative`,
  de: `sagen sprechen arbeiten arbeit projekt aufgabe zeit gespräch leute team chef frage thema ende plan`,
  fr: `ecouter parler dire travail travailler projet temps chose question équipe fin plan`,
  es: `hablar decir trabajo trabajar proyecto tiempo cosa pregunta equipo fin plan`,
};
