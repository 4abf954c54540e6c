import type { Language } from "../language.ts";

/** Words that say how a goal is gone about, not what with: two goals that share no others are two. */
export const FRAME_WORDS: Record<Language, string> = {
  en: `finish complete prepare launch organise organize plan clear cut reduce run play call visit teach
    taught practise practice win won fix set spend spent save saved lose lost hold held lead led sort
    draw drew travel improve raise build built write wrote read sell sold move grow manage cope keep take
    join open close change review check present share track record lower increase double halve put make
    reach support protect speak talk hire buy bought book pay paid replace fill control introduce
    implement drop pick pass begin handle order lunch dinner sunday saturday sundays saturdays weekend
    per cent percent home ride drive drove bring send turn walk learn study understand discover`,
  de: `abschliessen fertig planen vorbereiten einfuhren raumen besuchen anrufen lesen schreiben bauen
    essen lernen halten fuhren verkaufen kaufen zeit`,
  fr: `finir terminer preparer lancer organiser planifier lire ecrire visiter appeler passer ecouter vendre
    acheter reduire`,
  es: `terminar acabar preparar lanzar organizar planificar leer escribir visitar llamar pasar vender
    comprar reducir`,
};
