import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOffset } from "../src/time-zone.ts";

describe("the offset of a zone", () => {
  it.each([
    ["2024-01-15T12:00:00", "Europe/Berlin", "+01:00"],
    ["2024-07-15T12:00:00", "Europe/Berlin", "+02:00"],
    // The clocks go from 2 to 3.
    ["2024-03-31T01:59:59", "Europe/Berlin", "+01:00"],
    ["2024-03-31T02:30:00", "Europe/Berlin", "+01:00"],
    ["2024-03-31T03:00:00", "Europe/Berlin", "+02:00"],
    // They go from 3 to 2: half past two comes twice.
    ["2024-10-27T02:30:00", "Europe/Berlin", "+02:00"],
    ["2024-10-27T03:00:00", "Europe/Berlin", "+01:00"],
    ["2024-03-10T23:30:00", "America/Los_Angeles", "-07:00"],
    ["2024-07-01T00:00:00", "Asia/Kolkata", "+05:30"],
    ["2024-07-01T00:00:00", "UTC", "Z"],
    ["2024-01-01T00:00:00", "Europe/London", "Z"],
    // A day that no calendar has.
    ["2024-13-45T00:00:00", "Europe/Berlin", "Z"],
  ])("at %s in %s is %s", (local, zone, offset) => {
    expect(findOffset(local, zone)).toBe(offset);
  });

  it("leads from any time in a zone to the same time on its clocks", () => {
    const zones = ["Asia/Singapore", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];
    const days = fc.date({ min: new Date("1975-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, zone) => {
        const clock = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
        const local = clock.format(date).replace(" ", "T");
        expect(clock.format(Date.parse(local + findOffset(local, zone))).replace(" ", "T")).toBe(local);
      }),
    );
  });
});
