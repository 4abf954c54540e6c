/**
 * What a contract's page does in the browser of the other side. Plain script as text, since the
 * page stands alone and nothing is built for it; old browsers and `file:` have to do.
 *
 * The saved file is made of the page as it came, not as it is shown, so that nothing of another
 * extension's gets into it. Texts that nobody touched are passed on from the data, letter for letter: a
 * field would have changed their line ends. What is shown is kept in step with the fields for the
 * printer, and for a browser that is told to save the page itself.
 */
export const CONTRACT_PAGE_SCRIPT = String.raw`"use strict";
(() => {
  const root = document.documentElement;
  const asItCame = root.cloneNode(true);
  const fields = Array.from(root.querySelectorAll("textarea, input"));
  const save = root.querySelector("#save");
  const said = root.querySelector("#saved");
  const contract = JSON.parse(root.querySelector("#becoming-contract").textContent);
  let isSaved = true;

  const lineEnds = (text) => text.replace(/\r\n?/g, "\n");
  const textIn = (field) =>
    field.value === lineEnds(contract.parts[field.name]) ? contract.parts[field.name] : field.value;
  const isTouched = () => fields.some((field) => textIn(field) !== contract.parts[field.name]);
  const dayAt = (at, timeZone) =>
    new Date(at).toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric", timeZone });
  const shownIn = (field) =>
    field.type === "date" && field.value !== "" ? dayAt(field.value + "T00:00:00Z", "UTC") : field.value;
  const write = (page) => {
    const now = new Date;
    const parts = Object.fromEntries(fields.map((field) => [field.name, textIn(field)]));
    const text = JSON.stringify({ ...contract, returnedAt: now.getTime(), parts });
    page.querySelector("#becoming-contract").textContent = text.replace(/</g, "\\u003c");
    page.querySelector("#dated").textContent = save.dataset.dated.replace("{0}", () => dayAt(now));
    for (const field of fields) page.querySelector("#said-" + field.name).textContent = shownIn(field);
  };

  for (const field of fields) {
    // Not its value: what was typed before the page was loaded anew stays there.
    field.defaultValue = contract.parts[field.name];
    field.hidden = false;
    field.addEventListener("input", () => {
      isSaved = false;
      said.textContent = "";
      write(root);
    });
  }
  for (const element of root.querySelectorAll("[data-scripted]")) element.hidden = false;
  root.classList.add("editable");
  addEventListener("pageshow", (event) => {
    if (event.persisted || !isTouched()) return;
    isSaved = false;
    write(root);
  });
  addEventListener("beforeunload", (event) => {
    if (isSaved) return;
    event.preventDefault();
    event.returnValue = true;
  });
  save.addEventListener("click", () => {
    write(asItCame);
    const file = new Blob(["<!doctype html>\n" + asItCame.outerHTML], { type: "application/octet-stream" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = save.dataset.file;
    link.click();
    isSaved = true;
    said.textContent = said.dataset.words;
  });
})();
`;
