import type { Language } from "../language.ts";

/** Words that hold a sentence together. They count for nothing. */
export const FUNCTION_WORDS: Record<Language, string> = {
  en: `a an the this that these those it its and or but nor so as if than then while when where whenever
    at by for from in into of off on onto out over to up down with without within before after until
    till under about between beyond around through during against across i im ive id me my mine myself
    you your we us our he him his she her they them their who whom whose what whatever which why how
    is isn am are aren be been being was were do don does doesn doing did have has had having can
    could will would may might shall should must not no s t re ve ll d m let any some every each all
    other another one there even ever also too very just yet only both either per via etc whoever
    someone somebody anyone anybody something anything everything haven hasn hadn won wouldn couldn
    shouldn wasn weren ain rather nobody none however otherwise whether instead else upon despite
    toward towards lot sure`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber als wenn dass damit zu zum
    zur im in am an auf aus bei mit nach von vor fur uber unter ohne bis ich mich mir mein meine
    meinen meinem meiner meines du dich er sie es wir uns unser unsere ihr sich nicht kein keine
    keinen ist bin sind war sein haben hat habe werden wird wie was wer wo auch nur noch schon so man
    ihn ihm alle alles dabei dann um sondern etwas hin her weil ob je jede jeden jedes jeder dieser
    diese dieses diesem diesen welche ganz sehr hatte wurde wurden sei seine seinen ihre ihren ihrem
    mal eben ja doch selbst darauf daran davon dafur dazu darin bevor nachdem wahrend gegen durch seit
    statt trotz wegen mehr`,
  fr: `le la les l un une des du de d et ou mais que qui quoi ne pas en dans sur sous pour par avec sans
    avant apres chez au aux ce cet cette ces je j me m moi mon ma mes tu te toi son sa ses se nous
    notre nos vous il elle ils elles on est suis sont etre avoir ai a y c s n qu lorsque quand plus
    tout tous toute si vos leur leurs lui dont quel quelle quelque tres trop peu chaque celui celle
    ceux aussi encore alors donc car depuis pendant jusqu vers contre entre comme`,
  es: `el los las uno una unos unas del al y o pero que quien como cuando con sin por para en sobre entre
    mi mis tu su sus yo lo le les nos se ser estar es son esta he ha no ni mas muy ya si esto eso todo
    todos de la me te un a antes despues hasta desde cada este estos estas ese esa e u tan tanto
    durante hacia segun contra donde cuanto cual cuyo otro otra otros otras sino porque`,
};
