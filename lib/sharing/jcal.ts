import ICAL from "ical.js";

type Value = string | number | Record<string, string | number | number[] | string[]>;
/** Name, parameters, type and value, as RFC 7265 has them. */
export type CalendarProperty = [string, Record<string, string>, string, Value];
/** Name, properties, and the components within. */
export type CalendarComponent = [string, CalendarProperty[], CalendarComponent[]];

// The library does not count the space that a continued line begins with; none is to pass 75 bytes.
ICAL.foldLength = 74;

/** A calendar component as iCalendar text: escaped, folded, with CRLF after every line. */
export function calendarText(component: CalendarComponent): string {
  return `${ICAL.stringify(component).trimEnd()}\r\n`;
}

/** What has no place in a line of text, where alone a line break is allowed. */
const CONTROLS = /(?!\n)\p{Cc}/gu;

/** A text of the person's, with the one kind of line break and without control characters. */
export function textProperty(name: string, text: string): CalendarProperty {
  return [name, {}, "text", text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll(CONTROLS, "")];
}

/** An instant (epoch ms) in UTC, to the second. */
export function utcTime(at: number): string {
  return `${wallTime(at, 0)}Z`;
}

/** What a clock so many minutes ahead of UTC shows at an instant (epoch ms), to the second. */
export function wallTime(at: number, offsetMinutes: number): string {
  return new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19);
}
