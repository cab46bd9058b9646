import { describe, expect, it } from "vitest";
import { makeChange, makeDate, makeDay } from "../../src/view/dates.ts";

describe("makeDate", () => {
  it.each([
    ["2023-02-22T15:26", "22 February 2023, 15:26"],
    ["2023-02-22", "22 February 2023"],
    ["2023-02", "February 2023"],
    ["2023", "2023"],
    ["2023-02-02T05:06:07Z", "2 February 2023, 05:06 UTC"],
    ["2023-02-22T15:26+08:00", "22 February 2023, 15:26 UTC+08:00"],
    ["2023-02-22T15:26-05:00", "22 February 2023, 15:26 UTC−05:00"],
  ])("writes %s as precise as it is", (iso, text) => {
    expect(makeDate(iso, null)).toEqual({ text, iso });
  });

  it.each([
    ["2023-10-17T06:00+01:00", "17 October 2023, 06:00"],
    ["2023-10-17T06:00+0100", "17 October 2023, 06:00"],
    ["2023-12-17T06:00Z", "17 December 2023, 06:00"],
    ["2023-12-17T06:00+00:00", "17 December 2023, 06:00"],
    ["2023-10-17T06:00Z", "17 October 2023, 06:00 UTC"],
    ["2023-12-17T06:00+01:00", "17 December 2023, 06:00 UTC+01:00"],
    ["2023-12-17", "17 December 2023"],
  ])("leaves out of %s the zone that the site's clocks had", (iso, text) => {
    expect(makeDate(iso, "Europe/London")).toEqual({ text, iso });
  });

  it.each([null, "", "soon", "22/02/2023"])("makes nothing of %s", (iso) => {
    expect(makeDate(iso, null)).toBeNull();
  });
});

describe("makeChange", () => {
  it.each([
    ["2024-05-05", "2024-05-06", "6 May 2024"],
    ["2024-05-05", "2024-05-05T17:00", "5 May 2024, 17:00"],
    [null, "2024-05-05", "5 May 2024"],
  ])("published %s, tells of a change of %s", (published, updated, text) => {
    expect(makeChange({ published, updated }, null)).toEqual({ text, iso: updated });
  });

  it.each([
    ["2024-05-05", "2024-05-05"],
    ["2024-05-05T17:00", "2024-05-05T17:00"],
    ["2024-05-05", null],
    [null, null],
  ])("published %s, does not tell a second time of %s", (published, updated) => {
    expect(makeChange({ published, updated }, null)).toBeNull();
  });
});

describe("makeDay", () => {
  it.each([
    ["2023-02-02T15:26Z", "2 February 2023", "2023-02-02"],
    ["2023-02", "February 2023", "2023-02"],
    ["2023", "2023", "2023"],
  ])("leaves the time out of %s", (iso, text, day) => {
    expect(makeDay(iso)).toEqual({ text, iso: day });
  });

  it.each([null, "soon"])("makes nothing of %s", (iso) => {
    expect(makeDay(iso)).toBeNull();
  });
});
