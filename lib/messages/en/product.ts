export const product = {
  name: "Becoming",
  description:
    "Live by your intentions. A new tab, a ten-second check-in and a weekly reflection, all kept on your device.",
  commands: {
    openPopup: "Check in",
    toggleVeil: "Veil or unveil the intention",
  },
  /** Shown in place of the intention while it is veiled, unless the person chose a word. */
  cueWord: "Breathe",
};
