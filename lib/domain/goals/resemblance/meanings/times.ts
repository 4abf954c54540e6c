import type { Meaning } from "./meaning.ts";

/** When and how often: shared by goals that have nothing else in common. */
export const TIMES: readonly Meaning[] = [
  {
    about: "how often",
    en: `daily, every day, each day, a day, day, week, weekly, every week, each week, a week, weekday,
      weeknight, month, monthly, every month, regular, regularly, often, frequently, habit, routine, hour,
      minute, yearly, annual, quarterly, rhythm, constantly, morning, afternoon, night, tonight, noon,
      midday, every time`,
    de: `taglich, tag, tage, woche*, wochentlich*, monat*, regelmassig*, stunde*, minute*, morgen*,
      jahrlich*, mal`,
    fr: `jour*, quotidien*, semaine*, mois, mensuel*, regulier*, heure*, minute*, matin*, fois`,
    es: `dia*, diari*, semana*, mes, meses, mensual*, regular*, hora*, minuto*, manana*, vez, veces`,
  },
  {
    about: "by when",
    en: `year, quarter, q1, q2, q3, q4, january, february, march, april, may, june, july, august, september,
      october, november, december, spring, summer, autumn, fall, winter, christmas, easter, monday, tuesday,
      wednesday, thursday, friday, latest, end of, mid, half past, turn 30, turn 40, turn 50, am, pm,
      next year, this year`,
    de: `jahr*, quartal*, januar, februar, marz, april, mai, juni, juli, august, september, oktober,
      november, dezember, fruhjahr, sommer, herbst, winter, montag*, dienstag*, mittwoch*, donnerstag*,
      freitag*, ende, weihnachten`,
    fr: `an, ans, annee*, trimestre*, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre,
      octobre, novembre, decembre, printemps, ete, automne, hiver, lundi*, mardi*, mercredi*, jeudi*,
      vendredi*, fin, noel`,
    es: `ano, anos, trimestre*, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre,
      octubre, noviembre, diciembre, primavera, verano, otono, invierno, lunes, martes, miercoles, jueves,
      viernes, final, navidad`,
  },
];
