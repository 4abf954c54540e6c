/**
 * The time zone where the person's device says it is, such as `Asia/Kolkata`. Some devices name
 * one that their browser does not know (`Etc/Unknown`): those live by UTC.
 */
export function currentZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
