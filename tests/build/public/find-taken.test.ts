import { describe, expect, it } from "vitest";
import { findTaken } from "../../../src/build/public/find-taken.ts";

const MADE = ["about/index.html", "feed.xml", "articles/a.b/index.html", "robots.txt"];

describe("a person's file", () => {
  it.each([
    ["feed.xml", "feed.xml"],
    ["about", "about/index.html"],
    ["articles/a.b", "articles/a.b/index.html"],
    ["feed.xml/a/b.txt", "feed.xml"],
  ])("cannot stand where the site has one: %s", (file, other) => {
    expect([...findTaken([file, "humans.txt"], MADE)]).toEqual([[file, other]]);
  });

  it.each(["about/me.txt", "feed", "feed.xml.sig", "articles/a", ".well-known/a", "abou", "robots.txt2"])(
    "may stand beside those of the site: %s",
    (file) => {
      expect([...findTaken([file], MADE)]).toEqual([]);
    },
  );
});
