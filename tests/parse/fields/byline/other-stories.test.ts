/** Bylines with a label below the story: its own, and those of the other stories that the page shows. */
import { describe, expect, it } from "vitest";
import { authorsOf } from "./see-authors.ts";

const HEAD = "# Ferry stays in port";
const DAY = "9 March 2024, 10:42";
const PROSE =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const STORY = [PROSE, PROSE, PROSE];

describe("labels below the story", () => {
  const far = Array.from({ length: 10 }, (_, i) => `Harbour ${i}`);

  it("tell farther off who wrote it, where one does", () => {
    expect(authorsOf("de", HEAD, ...STORY, ...far, "= Erstellt von Lena Marsh", "Seite teilen")).toEqual([
      "Lena Marsh",
    ]);
  });

  it("unless several do, or another story's title stands above", () => {
    const others = ["= Von Lena Marsh", "Die Fähre liegt", "= Von Jonas Thiel"];
    expect(authorsOf("de", HEAD, ...STORY, ...far, ...others)).toEqual([]);
    expect(authorsOf("de", HEAD, ...STORY, "~ Auch interessant", ...far, "= Von Lena Marsh")).toEqual([]);
    expect(authorsOf("fr", HEAD, ...STORY, ...far, "= Par Lena Marsh, Tom Reed 19.11.2019")).toEqual([]);
    const release = ["~ Auch interessant", "- Kein Recht auf Liegeplätze", "Pressemitteilung von Lena Marsh"];
    expect(authorsOf("de", HEAD, ...STORY, ...release)).toEqual([]);
  });

  it("unless they say no more than a title's, stand below an offer, or a desk signs above the story", () => {
    const more = [...STORY, ...far, "Why the tide matters more than the wall"];
    expect(authorsOf("en", HEAD, ...more, "= By Lena Marsh", "Contact us")).toEqual([]);
    const offer = [...STORY, ...far, "Every morning the stories that matter, in your inbox."];
    expect(authorsOf("en", HEAD, ...offer, "= Written by Lena Marsh", "Sign up")).toEqual([]);
    const desk = authorsOf("en", HEAD, "Harrow Post Staff", DAY, ...STORY, ...far, "= Author: Lena Marsh");
    expect(desk).toEqual(["Harrow Post Staff"]);
  });

  it("below other stories are the page's where one alone says more than a small word", () => {
    const blog = ["~ You might also like:", "How to mend a net", "LinkWithin", "= Posted by Lena Marsh", "at", "9:14"];
    expect(authorsOf("en", HEAD, ...STORY, ...blog, "Labels: wool", "No comments:")).toEqual(["Lena Marsh"]);
    expect(authorsOf("en", HEAD, ...STORY, ...blog)).toEqual([]);
    const posts = ["Tides for beginners", "= Posted by Jonas Thiel"];
    expect(authorsOf("en", HEAD, ...STORY, ...blog, ...posts, "No comments:")).toEqual([]);
  });

  it("unless an agency signs the story", () => {
    const signed = [...STORY, "! dpa", ...far, "= Von Lena Marsh"];
    expect(authorsOf("de", HEAD, ...signed)).not.toContain("Lena Marsh");
    expect(authorsOf("de", HEAD, ...STORY, ...far, "= Autor", "Lena Marsh", "Mehr davon")).toEqual(["Lena Marsh"]);
  });

  it("are the story's below a call that has its one title in it", () => {
    const call = "~ Auch interessant: Kein Recht auf Liegeplätze";
    expect(authorsOf("de", HEAD, ...STORY, call, "= Von Lena Marsh")).toEqual(["Lena Marsh"]);
    expect(authorsOf("de", HEAD, ...STORY, call, "= Von Lena Marsh", ...STORY)).toEqual([]);
    expect(authorsOf("de", HEAD, ...STORY, "~ Auch interessant:", "~ Liegeplätze", "= Von Lena Marsh")).toEqual([]);
  });

  it("but with a colon they are the page's", () => {
    const lines = ["~ Auch interessant", "Die Fähre liegt", "Autor: Lena Marsh"];
    expect(authorsOf("de", HEAD, ...STORY, ...lines, "Quelle: Hafenbote")).toEqual(["Lena Marsh"]);
  });

  it("are no labels where they go on with a sentence", () => {
    const lines = ["| For more on ferries, see", "+ the whole guide to the quays", "= by Lena Marsh, who keeps them."];
    expect(authorsOf("en", HEAD, ...STORY, ...lines, PROSE, PROSE)).toEqual([]);
    expect(authorsOf("en", HEAD, ...STORY, "= by Lena Marsh", PROSE, PROSE)).toEqual(["Lena Marsh"]);
    expect(authorsOf("de", HEAD, "Lena Thiel ist Lehrerin", "und Autorin von", "Hafen Heute", ...STORY)).toEqual([]);
  });
});
