/** When the person is asked, in the settings and in the first run. */
export const schedule = {
  title: "When to ask",
  workingDays: "Working days",
  workingDaysHint: "On other days nothing is asked, unless you put the weekly reflection there.",

  daily: {
    morning: { ask: "In the morning", hint: "Asks what you would like to practise today." },
    "check-in": {
      ask: "Check-in",
      hint: "Asks once whether anything has shown itself. Off unless you want it.",
    },
  },
  weekly: { ask: "Weekly reflection", hint: "Three questions, after a look at your own week." },
  weekday: "Day",
  time: "Time",
  timeOf: (what: string) => `Time: ${what}`,
  weekdayOf: (what: string) => `Day: ${what}`,

  next: (kind: string, day: string, time: string) => `Next: ${kind}, ${day}, ${time}.`,
  /** It is off the day's count, or was declined often. */
  nextInPopup: (kind: string, day: string, time: string) =>
    `Next: ${kind}, ${day}, ${time}. It waits in the popup and does not come of itself.`,
  nextOnOccasion: "Nothing has a set time. What is left on comes when there is occasion for it.",
  nextNone: "Nothing is planned for the next two weeks.",
  nextOff: "Everything is off, so nothing will be asked.",
  openUntil: (day: string, time: string) => `It stays open until ${day}, ${time}.`,

  quietMovedTo: (time: string) => `That lies in your quiet hours, so it would come at ${time}.`,
  quietMovedToDay: (weekday: string, time: string) =>
    `That lies in your quiet hours, so it would come on ${weekday} at ${time}.`,
  quietNever: "That lies in your quiet hours, and they last into the next day, so it would not be asked.",
  noWorkingDay: "You have chosen no working day, so it would not be asked.",
  onDayOff: (weekday: string) =>
    `${weekday} is not one of your working days. You chose it for looking back, so the reflection comes then all the same.`,

  incompleteTime: (kept: string) => `This is not a whole time yet, so it is not kept. It is still ${kept}.`,

  quiet: {
    title: "Quiet hours",
    hint: "In quiet hours nothing is asked and nothing lights up.",
    from: "From",
    until: "Until",
    sameDay: (from: string, until: string) => `Quiet from ${from} to ${until}.`,
    overnight: (from: string, until: string) => `Quiet from ${from} to ${until} the next morning.`,
    none: "Both times are the same, so there are no quiet hours.",
  },

  pause: {
    title: "Pause",
    hint: "For holidays, or whenever you would rather not be asked. Nothing of any kind comes before that day. You can still write and check in.",
    until: "Pause until",
    paused: (day: string) => `Paused. Nothing will be asked before ${day}.`,
    resume: "Resume now",
    resumed: "Nothing is paused.",
    invalid: (first: string, last: string) => `This date is not kept. Choose one from ${first} to ${last}.`,
  },
};
