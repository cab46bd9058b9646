/** Pages that tell what happens while it does, each entry below its time. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "The ferry is adrift: what we know by the hour"];
const WORDS = [
  "The ferry is back at its quay and the harbour is closed for the night.",
  "Two tugs have reached the ferry, the coast guard says, and one has a line on it.",
  "The ferry has lost its engine a mile off Grindle Point with ninety on board.",
  "Good morning. We are told that the early ferry is late, and shall ask why.",
];
const DESCENDING = ["22:15:03", "20:40:51", "9:05:00", "07:30:22"];

/** Entries of a page of which the model has found the middle. */
const page = (times: readonly string[], titles: readonly string[] = ["That is all for tonight"]): Row[] => [
  HEAD,
  ...times.flatMap((time, at): Row[] => [
    ["other", time],
    ...(titles[at] === undefined ? [] : [["other", titles[at]] satisfies Row]),
    [at === 1 || at === 2 ? "paragraph" : "other", WORDS[at] ?? ""],
  ]),
];

/** The entries' labels, where their times are called so. */
const keep = (time: string): readonly string[] => [
  time,
  "subhead live-title",
  "paragraph live-entry",
  ...[1, 2, 3].flatMap(() => [time, "paragraph live-entry"]),
];

describe("a live page's entries", () => {
  it.each([
    ["later ones first", DESCENDING],
    ["earlier ones first", [...DESCENDING].reverse()],
    ["with their day", DESCENDING.map((time) => `24 January 2025 ${time.slice(0, -3)}`)],
    ["with their day and zone", DESCENDING.map((time) => `15 févr. 2024 ${time.slice(0, -3)} CET`)],
    ["with the page's word for them", DESCENDING.map((time) => `Posted at ${time.slice(0, -3)}`)],
    ["said twice", DESCENDING.map((time) => `Posted at ${time.slice(0, -3)}${time.slice(0, -3)}`)],
    ["with an hour's sign", DESCENDING.map((time) => time.slice(0, -3).replace(":", "h"))],
  ])("are the story below their times, %s", (_, times) => {
    expect(mend(page(times)).slice(1)).toEqual(keep("other live-time"));
  });

  it("are the story below times that have run into who wrote them, who is left to other readers", () => {
    const times = ["20:36", "20:03", "19:17", "09:40"].map((time) => `${time}Donal Heaney`);
    expect(mend(page(times)).slice(1)).toEqual(keep("other"));
  });

  it("have no title in who wrote them", () => {
    expect(mend(page(DESCENDING, ["Donal Heaney"]))).not.toContain("subhead live-title");
  });

  it("have titles above what the model takes for the story", () => {
    expect(mend(page(DESCENDING, ["All safe", "Two tugs at work"]))[5]).toBe("subhead live-title");
  });

  it("have no times among their words", () => {
    const rows = page(DESCENDING).map((row): Row => (row[1] === DESCENDING[2] ? ["subhead", row[1]] : row));
    expect(mend(rows)).not.toContain("subhead");
  });

  it("are no posts that a page shows", () => {
    const rows: Row[] = [...page(DESCENDING), ["other", "— Coast Guard (@coastguard)"]];
    expect(mend(rows).at(-2)).toBe("other");
  });

  it.each([
    ["three times alone", DESCENDING.slice(1)],
    ["times of other stories, as they come", ["22:15", "07:30", "20:40", "9:05"]],
    ["words behind the clock", DESCENDING.map((time) => `${time} on the quay`)],
  ])("are none with %s", (_, times) => {
    expect(mend(page(times)).join()).not.toContain("live");
  });

  it("are none where the model finds one of them at most", () => {
    const rows = page(DESCENDING).map((row): Row => (row[1] === WORDS[2] ? ["other", row[1]] : row));
    expect(mend(rows).join()).not.toContain("live");
  });

  it("have their times all as the page's, or all as subheads", () => {
    const times = DESCENDING.map((time) => `${time.slice(0, -3)} GMT`);
    const told = (most: readonly Row[0][]): Row[] =>
      times.flatMap((time, at): Row[] => [
        [most[at] ?? "other", time],
        ["paragraph", WORDS[at] ?? ""],
      ]);
    const timesOf = (rows: readonly Row[]) =>
      mend([...rows]).filter((label) => !label.startsWith("paragraph") && !label.startsWith("headline"));
    const most: readonly Row[0][] = ["subhead", "other", "subhead", "subhead"];
    expect(timesOf([HEAD, ...told(most)])).toEqual(["subhead", "subhead live-title", "subhead", "subhead"]);
    expect(
      timesOf([HEAD, ["other", `12 Jan 2024, ${times[0] ?? ""}`], ...told(["other", "other", "subhead", "other"])]),
    ).toEqual(new Array(5).fill("other live-time"));
    // Three are few for a page's own.
    expect(timesOf([HEAD, ...told(["other", "subhead", "subhead"]).slice(0, 6)])).toEqual([
      "subhead live-title",
      "subhead",
      "subhead",
    ]);
  });
});
