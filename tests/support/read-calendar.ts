import ICAL from "ical.js";

/** What a calendar makes of a file with one event; it goes by nothing but what the file says. */
export class ReadCalendar {
  #calendar: ICAL.Component;
  #event: ICAL.Event;

  constructor(text: string) {
    this.#calendar = new ICAL.Component(ICAL.parse(text));
    const [event, ...others] = this.#calendar.getAllSubcomponents("vevent");
    if (event === undefined || others.length > 0) throw new Error("The file has to hold one event.");
    this.#event = new ICAL.Event(event);
  }

  /** A property of the event as a person or a program reads it. */
  value(name: string): string {
    return String(this.#event.component.getFirstPropertyValue(name));
  }

  /** Times at which the event takes place, all that begin before `until`, in epoch ms. */
  runs(until: number): [startsAt: number, endsAt: number][] {
    const runs: [number, number][] = [];
    // Hours and minutes are meant exactly (RFC 5545, 3.3.6); the library would add them to the wall clock.
    const lengthMs = this.#event.duration.toSeconds() * 1_000;
    const iterator = this.#event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const startsAt = next.toUnixTime() * 1_000;
      if (startsAt >= until) break;
      runs.push([startsAt, startsAt + lengthMs]);
    }
    return runs;
  }

  /** Minutes that the zone told in the file is ahead of UTC when its clocks show a time, such as 2026-11-20T09:00:00. */
  offsetMinutes(zone: string, wallTime: string): number {
    const told = this.#calendar.getTimeZoneByID(zone);
    return told.utcOffset(ICAL.Time.fromDateTimeString(wallTime)) / 60;
  }
}
