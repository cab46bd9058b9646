/** Lines beside a name of which it is a part, and lines that are about it. */
import { describe, expect, it } from "vitest";
import { authorsOf } from "./see-authors.ts";

const HEAD = "# Ferry stays in port";
const DAY = "9 March 2024, 10:42";
const PROSE =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const STORY = [PROSE, PROSE, PROSE];

describe("a name that is a part of another line", () => {
  it("is no author behind a picture's label", () => {
    expect(authorsOf("en", HEAD, "The quay / Photo by", "Lena Marsh", DAY, ...STORY)).toEqual([]);
    expect(authorsOf("en", HEAD, "The quay / Harbour", "Lena Marsh", DAY, ...STORY)).toEqual(["Lena Marsh"]);
  });

  it("is no author within a sentence", () => {
    expect(authorsOf("en", "My pick for the council is", "Lena Marsh", ".", DAY, HEAD, ...STORY)).toEqual([]);
    expect(authorsOf("en", HEAD, "Lena Marsh", ".", DAY, ...STORY)).toEqual(["Lena Marsh"]);
    expect(authorsOf("en", HEAD, "Local", "Lena Marsh", ".", DAY, ...STORY)).toEqual(["Lena Marsh"]);
  });

  it("is no author below whom to ask", () => {
    expect(authorsOf("de", HEAD, "Kontakt", "Lena Marsh", "9. März 2024", ...STORY)).toEqual([]);
    expect(authorsOf("de", HEAD, "Lena Marsh", "9. März 2024", ...STORY)).toEqual(["Lena Marsh"]);
    const menu = ["Startseite", "Über uns", "Kontakt", "Lena Marsh", "9. März 2024", HEAD];
    expect(authorsOf("de", ...menu, ...STORY)).toEqual(["Lena Marsh"]);
  });

  it("is no author in capitals where the headline has it otherwise", () => {
    expect(authorsOf("en", "LENA MARSH", "# Port Ansel names a school for Lena Marsh", DAY, ...STORY)).toEqual([]);
    expect(authorsOf("en", "# Port Ansel names a school", "LENA MARSH", DAY, ...STORY)).toEqual(["LENA MARSH"]);
    const column = "# Lena Marsh: The harbour needs a plan";
    expect(authorsOf("en", column, "LENA MARSH", DAY, ...STORY)).toEqual(["LENA MARSH"]);
    expect(authorsOf("en", "# Opinion | Lena Marsh – On walls", "LENA MARSH", DAY, ...STORY)).toEqual(["LENA MARSH"]);
    const told = "| The mill of Lena Marsh turns twice a day, the harbour master said, and nobody may stop it.";
    expect(authorsOf("en", column, "LENA MARSH", DAY, told, ...STORY)).toEqual([]);
  });
});

describe("what stands behind a name", () => {
  it("is an office and its house, and nobody else", () => {
    const first = [", Staff Editor, Tidal Justice Program", "&"];
    const lines = ["Lena Marsh", ...first, "Jonas Thiel", ", Director of Harbours, Tidal Foundations of Harrow"];
    expect(authorsOf("en", HEAD, ...lines, DAY, ...STORY)).toEqual(["Lena Marsh", "Jonas Thiel"]);
    expect(authorsOf("en", HEAD, "By Lena Marsh, senior editor, Harbour Young", ...STORY)).toEqual(["Lena Marsh"]);
    expect(authorsOf("en", HEAD, "By Lena Marsh, editor, Tom Ashe, reporter", ...STORY)).toEqual([
      "Lena Marsh",
      "Tom Ashe",
    ]);
  });

  it("shows that it is a title where that goes on", () => {
    expect(authorsOf("de", HEAD, "Harbour Masters Show in Harrow im Sommer dabei", "9. März 2024", ...STORY)).toEqual(
      [],
    );
    expect(authorsOf("de", HEAD, "Oyinkaz Thiel in Harrow", "9. März 2024", ...STORY)).toEqual(["Oyinkaz Thiel"]);
  });

  it("may be a line with a label, and then belongs to a title", () => {
    expect(authorsOf("de", HEAD, "Shared Harbours", "Von Nina Rowe am 15.06.2022", ...STORY)).not.toContain(
      "Shared Harbours",
    );
  });
});

describe("a name and the time in one line", () => {
  it("right below the headline are the author's, though the story speaks of its bearer", () => {
    const told =
      "| Dive with Lena Marsh into the life of a harbour that has not seen a ferry since the middle of last week.";
    expect(authorsOf("en", HEAD, "Lena Marsh, 01.12.2021", told, ...STORY)).toEqual(["Lena Marsh"]);
    expect(authorsOf("en", "# Lena Marsh stays in port", "Lena Marsh, 01.12.2021", told, ...STORY)).toEqual([]);
  });

  it("are of whom it tells where a paragraph opens with the name, or the family's stands alone", () => {
    const dead =
      "| Lena Marsh, who built the first tidal mill of the bay, died on Saturday in her house above the quay.";
    const lines = ["Lena Marsh | May 4, 1935 - March 12, 2024", "Lena Marsh, 12.03.2024"];
    for (const line of lines) expect(authorsOf("en", HEAD, line, dead, ...STORY)).toEqual([]);
    const asked = "| The mill of Lena Marsh turns twice a day, and Marsh will not let it turn more often than that.";
    expect(authorsOf("en", HEAD, "Lena Marsh, 12.03.2024", asked, ...STORY)).toEqual([]);
  });
});

describe("a box's label and name in one line", () => {
  it("tell who wrote it", () => {
    expect(authorsOf("en", HEAD, ...STORY, "About the Author - Lena Marsh")).toEqual(["Lena Marsh"]);
    expect(authorsOf("en", HEAD, ...STORY, "About the Author - Harbour Watch")).toEqual([]);
    const review = "| The new book by Lena Marsh follows the ferry through three centuries of storms and bad coffee.";
    expect(authorsOf("en", HEAD, review, ...STORY, "About the Author - Lena Marsh")).toEqual([]);
    expect(authorsOf("en", HEAD, review.slice(2), ...STORY, "About the Author - Lena Marsh")).toEqual([]);
  });
});

describe("who put a text into another language", () => {
  it.each([
    ["en", "Translated by"],
    ["de", "Übersetzt von"],
    ["fr", "Traduit par"],
  ])("did not write it: %s", (language, label) => {
    expect(authorsOf(language, HEAD, "Lena Marsh", `${label} Jonas Thiel`, DAY, ...STORY)).toEqual(["Lena Marsh"]);
  });

  it("nor does the label in Japanese name anybody", () => {
    expect(authorsOf("ja", HEAD, "作者：", "- Lena Marsh", "翻訳者", "- 中村 真子", "2019年2月27日", ...STORY)).toEqual(
      ["Lena Marsh"],
    );
  });
});

describe("a name in capitals", () => {
  it("is no part of the headline's longer words", () => {
    expect(authorsOf("en", "# Joann Leeds keeps the ferry in port", "ANN LEE", DAY, ...STORY)).toEqual(["ANN LEE"]);
    expect(authorsOf("en", "# Ferry of Ann Lee stays in port", "ANN LEE", DAY, ...STORY)).toEqual([]);
  });
});

describe("a line that opens the capture", () => {
  it("is the page's name, but for whom an address presents", () => {
    expect(authorsOf("en", "Vrålinde Oosting", DAY, HEAD, ...STORY)).toEqual([]);
    expect(authorsOf("en", "Vrålinde Oosting", "oosting@harrow.example", HEAD, ...STORY)).toEqual(["Vrålinde Oosting"]);
  });
});

describe("whom to ask", () => {
  it("stands below a heading, and not where the page's menu goes on", () => {
    const note = "Lena Marsh";
    expect(authorsOf("de", HEAD, ...STORY, "Kontakt", "Datenschutz", note, "Redakteurin")).toEqual([note]);
    expect(authorsOf("de", HEAD, ...STORY, "Kontakt", "Hafenamt Harrow", note, "Referentin")).toEqual([]);
  });
});
