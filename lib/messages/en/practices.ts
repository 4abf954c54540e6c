/** Practices: one concrete way of living the intention. */
export const practices = {
  add: "Add a practice",
  question: "What is one small way to live this today?",
  hint: "Something you could see yourself do, such as asking one question before you answer.",
  keep: "Keep",
  cancel: "Cancel",
  edit: "Change the practice",
  carry: "Carry on today",
  change: "Change",
  letGo: "Let go",
  notToday: "Not today",
  tooLong: (count: number, limit: number) =>
    `This is ${count} characters long. Please shorten it to ${limit} to keep it.`,
};
