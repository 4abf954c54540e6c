/** What is already true, written down by hand. */
export const ENGLISH_EVIDENCE: readonly string[] = [
  "{name} rang to say that the trick with the two columns works.",
  "A problem came up in the morning and was gone by evening, and I only heard of it.",
  "I like the work itself, the part with the pencil.",
  "Two people whom I hired are still here, and glad.",
  "I said no {where}, and we are still friends.",
  "Someone quoted a sentence of mine that I had forgotten.",
  "Asked to speak in spring. Did not have to push.",
  "{name} cried a little, and thanked me for asking.",
  "We finished a day early, and nobody hurried.",
  "I know six people in the other house by name now.",
  "The new one asked for me.",
  "I slept through the night before the board.",
  "The children know what I do, and find it “quite okay”.",
  "{name} took over the whole account and sends me pictures of it.",
];

export const OTHER_EVIDENCE: readonly string[] = [
  "Die Schichtübergabebesprechung läuft seit März ohne mich, und zwar kürzer.",
  "Frau Özdemir-Kwiatkowski hat gesagt, sie habe bei mir gelernt, Nein zu sagen.",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsfeier: ich hielt die Rede, frei.",
  "Zespół świętował beze mnie, a potem przysłał zdjęcie.",
  "قالت لي إنها صارت تسأل قبل أن تُصلِح، لأنها رأتني أفعل ذلك.",
  "طلبوا رأيي في مشروع «ألفا» (v1.0) قبل الجميع.",
  "{name} ביקשה ממני להיות המנטורית שלה. אמרתי כן.",
  "नई टीम ने मुझे खुद बुलाया।",
  "「あの一言で続けようと思った」と言われた。",
  "ลูกค้าเก่ากลับมาเพราะทีมของเรา",
  "👩🏽‍🏫👨‍👩‍👧‍👦🏳️‍🌈🫱🏼‍🫲🏿 all in one room, and it was fun 🎉",
  'Customer wrote: <p style="color:red">“best & fastest”</p> <img src=x onerror=alert(1)>',
  "x".repeat(400),
];
