import { describe, expect, it } from "vitest";
import { cutExcerpt, takeHeadline } from "../../src/search/excerpt.ts";

/** Hits in brackets. */
const show = (runs: ReturnType<typeof cutExcerpt>): string =>
  runs.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join("");

describe("cutExcerpt", () => {
  it.each([
    ["Gulls the old bridge, they say", [3], "the old [bridge], they say"],
    ["Gulls the “old bridge.” Now", [2, 3], "the “[old bridge].” Now"],
    ["Gulls a roof (£241,000) and 40% more", [3, 5], "a roof ([£241,000]) and [40%] more"],
    ["Gulls O’Brien’s C++ …", [1, 2], "[O’Brien’s C++] …"],
  ])("marks in %s the words alone", (content, found, shown) => {
    expect(show(cutExcerpt(content, found, 1))).toBe(shown);
  });

  it.each([
    ["Gulls It ends. · Terns · It begins", "It ends. Terns · It begins"],
    ["Gulls “It ends.” · Terns", "“It ends.” Terns"],
    ["Gulls the latest: · Terns", "the latest: Terns"],
    ["Gulls 終わった。 · Terns", "終わった。 Terns"],
    ["Gulls Ann Li · Terns", "Ann Li · Terns"],
  ])("has in %s no sign between fields where a stop stands", (content, shown) => {
    expect(show(cutExcerpt(content, [], 1))).toBe(shown);
  });
});

describe("takeHeadline", () => {
  it("gives all of it, and nothing else", () => {
    expect(show(takeHeadline("Gulls, terns: who wins? Nobody", [0, 3], 4))).toBe("[Gulls], terns: who [wins]?");
  });
});
