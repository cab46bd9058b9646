import { describe, expect, it } from "vitest";
import { makeDate, makeDay } from "../../src/view/dates.ts";

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
    expect(makeDate(iso)).toEqual({ text, iso });
  });

  it.each([null, "", "soon", "22/02/2023"])("makes nothing of %s", (iso) => {
    expect(makeDate(iso)).toBeNull();
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
