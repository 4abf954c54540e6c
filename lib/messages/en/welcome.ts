import type { SentenceWording } from "@/lib/domain/intentions/candidate-sentences.ts";

const sentences: SentenceWording = {
  templates: {
    losesRather: (loses, rather) => `When ${loses}, I ${rather}.`,
    mattersRather: (matters, rather) => `What matters is ${matters}, so I ${rather}.`,
    mattersLoses: (matters, loses) => `${matters}, even when ${loses}.`,
    rather: (rather) => `I ${rather}.`,
    matters: (matters) => `What matters to me is ${matters}.`,
  },
  openings: {
    loses: { when: "", whenever: "", "it is when": "", "it’s when": "" },
    rather: {
      I: "",
      "I’m": "am",
      "I would": "",
      "I would rather": "",
      "I would like to": "",
      "I’d": "",
      "I’d rather": "",
      "I’d like to": "",
      "I will": "",
      "I’ll": "",
      "I want to": "",
      to: "",
    },
  },
  capitals: ["I", "I’m", "I’ve", "I’d", "I’ll"],
  plainWords: (
    "a an the this that these those my our your their his her its we they he she it you there " +
    "someone somebody everyone everybody everything people others things nobody nothing"
  ).split(" "),
};

/** The first run. */
export const welcome = {
  step: (number: number, count: number) => `Step ${number} of ${count}`,
  back: "Back",
  next: "Next",
  skip: "Skip this step",
  skipAll: "Skip the rest",

  greeting: {
    title: "A sentence to live by",
    lead: "Becoming keeps one sentence of yours in sight, on every new tab. You mark the moments when you live by it, and once a week you look back.",
    privacy:
      "Your sentences, the moments you mark and your reflections are stored in this browser, on this computer; nothing is sent to anyone.",
    steps: "A few short steps help you begin. Each can be skipped, and everything can be changed later.",
    begin: "Begin",
  },

  intention: {
    title: "What would you like to live by?",
    hint: "An intention is a direction, not a target: it has no deadline and cannot be failed.",
    way: "How would you like to write it?",
    ways: { write: "I have a sentence", ask: "Three questions first" },
    field: "Your intention",
    example: "Such as: I meet what comes calmly, and ask before I answer.",
    becoming: "Who are you becoming? If you like, add it in one line.",
    becomingExample: "Such as: someone who lets others grow.",
    keep: "Keep it and go on",
    stands: "This stands on every new tab:",
    change: "Change it",
  },

  questions: {
    matters: {
      question: "What matters most to you in your work these days?",
      example: "Such as: that people grow",
    },
    loses: { question: "When do you lose sight of it?", lead: "When", example: "a draft reaches me" },
    rather: { question: "What would you rather do then?", lead: "I", example: "ask whose turn it is" },
    candidates: "Sentences made of your answers. Choose one; every word can be changed below.",
    awaited: "With your answers, sentences to choose from appear here.",
    putBack: "Put my own words back",
  },
  sentences,

  why: {
    summary: "Why am I asked this?",
    intention:
      "After Alexandra Lamb: where things are unsettled, or a fixed target would only constrain, a direction can serve better. It steers choices and leaves room to try things out.",
    questions:
      "After Karin Wellbrock: some goals ask less what to do than who to become. That begins with seeing the moment at which the old way takes over, and choosing another one there.",
  },

  reflection: {
    title: "When would you like to look back?",
    lead: "Once a week, three questions: what was, what lies deeper, what comes next. Ten minutes are plenty.",
    why: "After Alexandra Lamb: an intention grows by trying things and thinking about them, not by being ticked off. A fixed hour makes room for the thinking.",
  },

  nudges: {
    title: "How would you like to be asked?",
    lead: "Quietly. What waits is shown on your next new tab and on the icon, and can always wait or be declined.",
    notifications:
      "For the weekly reflection your system may show a notification as well; it never contains your own words. Some systems keep them back without a word, so please try one.",
  },

  icon: { title: "Keep the icon in sight" },

  done: {
    title: "You can begin",
    intention: "Your sentence stands on every new tab from now on.",
    noIntention: "A new tab will invite you to write a sentence whenever you are ready.",
    checkIn: "When you notice something, mark it there or from the icon. One tap is enough.",
    newTab: "Open a new tab",
    settings: "Settings",
    again: "Go through the steps again",
  },
};
