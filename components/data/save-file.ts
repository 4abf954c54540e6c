let offered: string | undefined;

/** Hands a text to the browser as a download of a media type, which needs no permission. */
export function saveFile(name: string, text: string, type = "application/json"): void {
  // The one before has long been saved; this one must live until the browser has read it.
  if (offered !== undefined) URL.revokeObjectURL(offered);
  offered = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = offered;
  link.download = name;
  link.click();
}
