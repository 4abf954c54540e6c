let offered: string | undefined;

/** Hands a text to the browser as a download, which needs no permission. */
export function saveFile(name: string, text: string): void {
  // The one before has long been saved; this one must live until the browser has read it.
  if (offered !== undefined) URL.revokeObjectURL(offered);
  offered = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = offered;
  link.download = name;
  link.click();
}
