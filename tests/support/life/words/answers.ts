import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";

/** Sentences of answers; a text is made of some of them. `{name}` and `{where}` as in the notes. */
export const ENGLISH_SENTENCES: Readonly<Record<ReflectionSlot, readonly string[]>> = {
  back: [
    "Most of it happened on Tuesday, {where}.",
    "{name} came with the draft, and for once I asked what they wanted it to do.",
    "The old way showed up before ten, as it likes to.",
    "I counted four times that I held back, and one that I could not.",
    "It was easier with {name} than with the others.",
    "What helped was that the morning had been quiet.",
    "I noticed my shoulders before I noticed the thought.",
    "When the numbers came in late I took them over, and told {name} so afterwards.",
    "Nobody remarked on it, which was a relief and a small disappointment of my own making.",
    "We were in the middle of the budget round, and I said what it meant for the whole.",
    "I had prepared too much, and used a third of it.",
    "The two hours on Thursday held, though the phone lay on the table.",
    "{name} found another way, slower and in the end better kept.",
    "There was one meeting in which I was seen not knowing, and it passed.",
  ],
  deeper: [
    "I think I protect the feeling of being the one who can.",
    "If it goes well without me, what am I here for? It sounds silly when it is written down.",
    "As a child I was thanked for being quick.",
    "What I would lose is the small glow after a rescue.",
    "The unease has a place: just under the ribs, for about ten minutes.",
    "I believed that good work speaks for itself, and that speaking is something else than work.",
    "It is not that I do not trust {name}; I do not trust the empty hour.",
    "Being needed was a good house for a long time.",
    "Somebody who found this natural would not even call it restraint.",
    "I am less afraid of being wrong than of being unneeded.",
    "There is also grief in it, and I had not expected that.",
    "When I picture the year from its end, none of these mails is in the picture.",
    "What I call quality is sometimes only my handwriting.",
  ],
  ahead: [
    "On Monday I will ask {name} which part they want, before I choose mine.",
    "I will keep the two hours, and put them where all can see them.",
    "If a draft reaches me, I write one question under it and send it back.",
    "I will say one thing about customers before I say anything about us.",
    "I want to show the sketch while it is still ugly.",
    "The board paper goes out under {name}’s name.",
    "I will let one thing be late, and look at what happens.",
    "When the hurry comes I will stand up first.",
    "I would like to hear three people before I speak.",
    "Next week holds a holiday; I will leave it whole.",
    "I will ask finance what they see that I do not.",
    "Something small: three breaths {where}.",
  ],
};

/** Whole answers in other languages. */
export const OTHER_ANSWERS: readonly string[] = [
  "Am deutlichsten war es in der Abstimmungsrunde am Mittwoch. Ich habe die Zuständigkeitsfrage stehen lassen, statt sie gleich zu beantworten, und nach einer halben Minute kam ein Vorschlag, auf den ich nicht gekommen wäre.",
  "Ich merke, dass mein Selbstwertgefühl noch an der Feuerwehrarbeit hängt. Das Unbehagen beim Nichtstun wird kleiner.",
  "Najtrudniej było w środę. Milczenie trwało długo, ale to nie ja je przerwałam. Potem Tomasz zaproponował coś prostszego.",
  "كان الأسبوع هادئاً. لاحظتُ أنني أُسرع إلى الجواب حين أخاف أن أبدو بلا فائدة. في المرة القادمة سأنتظر ثلاثة أنفاس.",
  "השבוע נתתי לנועה להוביל את הפגישה. היה לי קשה לשתוק, ואחר כך היה לי קל.",
  "इस सप्ताह मैंने दो बार रुककर पूछा। दोनों बार उत्तर मुझसे बेहतर था। थोड़ी बेचैनी हुई, फिर हल्कापन।",
  "今週は三回、答えを急がずに待つことができた。沈黙は思ったより短かった。来週は資料を作る前に、誰の仕事かを尋ねたい。",
  "Better than feared 🙂 worse than hoped 🙃 and that is fine 🌿",
];
