import { describe, expect, it } from "vitest";
import { HEADLINE, readTool, STORY } from "./read-tool.ts";

const TOP = [HEADLINE, "", "By Jane Doe", "3 March 2014", ""];

describe("lines that paper and programs leave", () => {
  it.each([
    [
      "jumps",
      [...TOP, STORY.slice(0, 2), "", "Continued on page A4", "", "Continued from Page A1", "", STORY.slice(2)],
    ],
    [
      "a word to find the story again by",
      [...TOP, STORY.slice(0, 2), "", "FERRY, Page 6", "", "Ferry", "Continued from Page 1", "", STORY.slice(2)],
    ],
    [
      "the same, another way",
      [...TOP, STORY.slice(0, 2), "", "See FERRY, Page A4", "", "FERRY", "From page A1", "", STORY.slice(2)],
    ],
    ["German jumps", [...TOP, STORY.slice(0, 2), "", "Fortsetzung auf Seite 4", "", STORY.slice(2)]],
    ["a rule", [...TOP, STORY, "", "________________________________________", "", "About us"]],
    ["a telephone's signature", [...TOP, STORY, "", "Sent from my iPad"]],
    ["a printed day in French", [...TOP, STORY, "", "Imprimé le 14 juin 2014"]],
    ["a printed day in Spanish", [...TOP, STORY, "", "Impreso el 14 de junio de 2014"]],
  ])("are no part of the story: %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject({ headline: HEADLINE, authors: ["Jane Doe"], signoff: null });
    expect(body).toEqual(STORY);
  });

  it("takes the list of addresses and its numbers from a text browser's page", () => {
    const [first = "", second = "", ...more] = STORY;
    const numbered = second.replace("old quay", "[2]old quay").replace("upper", "[3]upper");
    const { body, of } = readTool([
      ...TOP.slice(0, 2),
      "By [1]Jane Doe",
      "",
      first,
      "",
      numbered,
      "",
      more,
      "",
      "References",
      "",
      "   Visible links",
      "   1. http://herald.example/by/jane-doe",
      "   2. http://herald.example/t/quay",
      "   3. http://herald.example/t/bridge",
    ]);
    expect(body).toEqual(STORY);
    expect(of("Visible links")).toBe("furniture tool-lines.reference");
  });

  it("leaves the numbers of a story's notes", () => {
    const [first = "", ...more] = STORY;
    const noted = `${first}[1] The vote was close, the clerk said.[2]`;
    const { body, tools } = readTool([
      ...TOP,
      noted,
      "",
      more,
      "",
      "1. https://herald.example/minutes",
      "2. https://herald.example/votes",
    ]);
    expect(body).toContain(noted);
    expect(tools).toEqual([]);
  });

  it("leaves a subhead above a jump that no jump before has named", () => {
    const { of } = readTool([
      ...TOP,
      STORY.slice(0, 2),
      "",
      "See BUSES, Page A4",
      "",
      "What comes next",
      "From page A1",
      "",
      STORY.slice(2),
    ]);
    expect(of("From page A1")).toBe("furniture tool-lines.jump");
    expect(of("What comes next")).not.toContain("tool-lines");
  });

  it("reads how a reader of feeds cites", () => {
    const { record } = readTool([HEADLINE, "via Millbrook Courier by Robert Ames and Lucy Tran on 3/4/14", "", STORY]);
    expect(record).toMatchObject({
      publisher: "Millbrook Courier",
      authors: ["Robert Ames", "Lucy Tran"],
      published: "2014-03-04",
    });
  });

  it.each([
    "Printed on 3 machines, the bridge opens",
    "Imprimé le 3 au lieu du 4, le journal ouvre le pont",
    "Impreso el folleto, 300 vecinos esperan el barco",
    "From page to stage in 12 weeks",
    "See the ferry turn 50",
    "See our front page from July 4, 1976",
  ])("is not taken in by a headline: %s", (headline) => {
    expect(readTool([headline, ...TOP.slice(1), STORY]).record.headline).toBe(headline);
  });

  it.each([
    "Turn to page 12 of the report, the clerk told them.",
    "Sent from my father's old office, the letter is now in the museum.",
  ])("keeps a sentence that has such words: %s", (sentence) => {
    const { body } = readTool([...TOP, STORY.slice(0, 2), "", sentence, "", STORY.slice(2)]);
    expect(body).toContain(sentence);
  });
});
