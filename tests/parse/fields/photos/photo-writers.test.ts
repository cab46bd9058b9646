/** An author's box above a story that a house of scholars publishes. */
import { describe, expect, it } from "vitest";
import { parseSeed } from "../../../../src/index.ts";

const BOX = (byline: string): string =>
  [
    "Why seaweed forests matter more than we thought",
    "Published: June 11, 2023 8:20am EDT",
    byline,
    "Author",
    "Lena Rowe",
    "Lecturer in Marine Biology, University of Harrow",
    "Disclosure statement",
    "Lena Rowe does not work for, consult, own shares in or receive funding from any company that would benefit, and has disclosed no relevant affiliations beyond their academic appointment.",
    "Partners",
    "University of Harrow provides funding as a founding partner of The Conversation UK.",
    "View all partners",
    "Off the coast of Harrow lies a forest that few people have ever seen. It stores more carbon than the trees above it.",
    "My colleagues and I have dived there for ten years. What we found has changed how we think about heat.",
    "Kelp grows up to half a metre a day. When storms tear it off, it sinks and takes its carbon with it.",
  ].join("\n\n");

const readCaptions = (byline: string): readonly (string | null)[] => {
  const result = parseSeed(BOX(byline), { file: "kelp.txt" });
  return result.ok ? result.record.photos.map(({ caption }) => caption) : ["refused"];
};

describe("a trade below a name", () => {
  it("is no caption where the name signs the story", () => {
    expect(readCaptions("Lena Rowe, University of Harrow")).toEqual([]);
  });

  it("leaves who pays and who owns shares to the page", () => {
    const result = parseSeed(BOX("Lena Rowe, University of Harrow"), { file: "kelp.txt" });
    const kept = result.ok ? result.record.ledger.filter(({ label }) => label === "paragraph") : [];
    expect(kept).toHaveLength(3);
  });
});

describe("a sentence on who wrote, right below the byline", () => {
  const NOTE = "Mr. Marsh is a ferry captain and the author of “Nine Months.”";
  const readNote = (byline: string): readonly string[] => {
    const lines = [
      "The ferry was never the problem",
      "Our harbour has been sold by the slice, and nobody asked us.",
      byline,
      NOTE,
      "June 11, 2023",
      "I have crossed this bay 60,000 times, and I have never seen it as empty as last winter.",
      "The council says that the engine broke. It did. But engines have always broken.",
      "What is new is that nobody came to mend it.",
    ];
    const result = parseSeed(lines.join("\n\n"), { file: "ferry.txt" });
    return result.ok ? result.record.photos.map(({ caption }) => caption ?? "") : ["refused"];
  };

  it.each(["By Tom Marsh", "By Tom Marsh and Ann Low"])("is no caption below %s", (byline) => {
    expect(readNote(byline)).not.toContain(NOTE);
  });
});
