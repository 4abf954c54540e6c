/** By what lies behind the error. */
const troubles = {
  newer: {
    heading: "Your data belongs to a newer Becoming",
    text: "A newer version of Becoming has opened your data before, and this older version cannot read it safely. Please update Becoming in the browser’s list of extensions. Nothing was changed.",
  },
  full: {
    heading: "The browser finds no room",
    text: "The browser says that the disk is full, so Becoming cannot open your data. Please make some room, then try again. If there is room, close the browser and start it anew. Nothing was changed.",
  },
  refused: {
    heading: "The browser does not let Becoming keep anything",
    text: "This happens in a private window, when the browser is set never to remember history, or when it blocks stored data. Please change that setting or use an ordinary window, then try again.",
  },
  broken: {
    heading: "Your data cannot be opened just now",
    text: "The browser could not open the place where Becoming keeps your data. Often this passes by itself: please try again, or close the browser and start it anew. Nothing was changed or deleted.",
  },
  ours: {
    heading: "Something went wrong in Becoming",
    text: "This is a mistake in Becoming, not something you did. Your data was not changed. Please try again.",
  },
};

/** The page that stands in for any other when it cannot be shown. */
export const recovery = {
  troubles,
  retry: "Try again",
  ownTab: "Open this in a tab of its own",
  details: "What the browser said",
  rescue: {
    heading: "Save what can be read",
    lead: "Becoming can look past the problem and put all it can still read into a file. This changes nothing.",
    button: "Save what can be read",
    reading: "Reading what is there…",
    nothing: "Nothing could be read. What is there stays as it is.",
    saved: (file: string, holds: string) =>
      `The copy is on its way to your downloads: ${file}, with ${holds}.`,
    unreadable: (count: string) =>
      `Parts that are not as they should be: ${count}. They are in the file, set apart.`,
  },
  restore: {
    heading: "Go back to a copy you saved",
    lead: "If you saved a copy before, Becoming can begin again from it. Nothing changes until you say so.",
    offer:
      "What is stored now will be deleted, including what could not be opened, and this copy takes its place. Please save what can be read first, unless you are sure you do not need it.",
    confirm: "Delete it and use the copy",
    cancel: "Not now",
    working: "Bringing it in. Please leave this page open…",
    done: "Done. Your copy is in place.",
    goOn: "Go on",
    failed:
      "This did not work: the browser still does not let Becoming keep data. Please hold on to your copy, close the browser, start it anew and try again.",
  },
};
