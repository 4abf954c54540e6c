import type { Language } from "../language.ts";

/** Words that nearly every goal holds: to learn, to get better, more. They count for little. */
export const GOAL_WORDS: Record<Language, string> = {
  en: `learn improve improvement better best get got gets getting become became becoming make makes made
    making do work working start begin began stop quit avoid keep kept stay remain try tried attempt
    finally actually really truly more less fewer most least much many few lot lots bit little enough
    good great well new old own real big bigger small smaller large high higher low lower long longer
    short build create develop grow find found use take took give gave put set run handle deal manage
    think know knew feel felt look see saw come came go went show tell told ask want need like love
    hope wish aim goal way thing things stuff time times further again back away forward first last
    next another different able capable hard harder easy easily fast faster quick quickly early
    earlier soon sooner often rather instead always never ever still now once twice everything
    anything nothing whole half part right proper properly whatever however hold turn move leave say
    said speak talk write read call meet open close allow cause bring carry change reach raise reduce
    cut cutting increase step end point place side person people man woman life everyday serious
    seriously habit practice practise practising one two three four five six seven eight nine ten
    eleven twelve fifteen twenty thirty fifty hundred thousand goes going lean pick putting sort kind
    everyone nobody`,
  de: `lernen besser mehr weniger werden machen gehen kommen lassen wollen konnen mussen endlich wirklich
    gut neu neue ofter oft immer nie wieder sollen geben nehmen finden bleiben horen aufhoren
    verbessern starker gross kleine viel viele erste ersten eins zwei drei vier funf sechs sieben acht
    neun zehn nachste nachsten schaffen erreichen`,
  fr: `apprendre mieux plus moins faire devenir aller venir pouvoir vouloir enfin vraiment bon bien
    nouveau nouvelle souvent toujours jamais encore arreter ameliorer mettre prendre donner trouver
    premier deux trois quatre cinq six sept huit neuf dix prochain prochaine reussir atteindre`,
  es: `aprender mejor mejorar mas menos hacer ser llegar ir poder querer por fin realmente bueno bien
    nuevo nueva siempre nunca dejar empezar tomar dar encontrar primero dos tres cuatro cinco seis
    siete ocho nueve diez proximo proxima conseguir lograr`,
};
