import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const TEASERS = [
  [
    "Harbour board closes northern quay",
    "The harbour board voted on Monday to close the northern quay for six weeks, after divers found cracks in three of its piers.",
  ],
  [
    "Treasurer resigns over missing dues",
    "Auditors could not account for three years of harbour dues, the largest loss in the history of the town.",
  ],
  [
    "School wins prize for seaweed garden",
    "Pupils of the port school have grown nine kinds of seaweed in tanks that they built of old windows.",
  ],
  [
    "Ferry to Skerry late again",
    "Passengers waited four hours on Sunday, the third delay in a month, and the company blamed the tide.",
  ],
  [
    "Library to open on Sundays",
    "A trial will run until Easter, and volunteers are sought who can lift more than twenty kilograms.",
  ],
  [
    "Museum finds lost map in teapot",
    "The map shows a channel that no chart has had since 1788, and fishermen say that it may still be there.",
  ],
  [
    "Bakery strike enters second week",
    "Rolls are to be had in Corvin only, and the bus there has been full since six in the morning.",
  ],
] as const;

const rulesOf = (text: string): string[] => {
  const read = readSeed("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return parseSeed(read.seed).doubts.map(({ rule }) => rule);
};
const list = TEASERS.flat().join("\n\n");

describe("an index page", () => {
  it.each(["", "The Tollan Courier\n\nMonday, March 4, 2013\n\nTop stories\n\n"])("is doubted below %j", (top) => {
    expect(rulesOf(`${top}${list}\n\nMore news\n`)).toContain("page.index");
  });

  it.each([
    ["numbers its parts", TEASERS.map(([title, text], at) => `${at}. ${title}\n\n${text}`).join("\n\n")],
    ["asks", TEASERS.map(([title, text]) => `${title}?\n\n${text}`).join("\n\n")],
    [
      "goes on in a part",
      TEASERS.map(([title, text]) => `${title}\n\n${text}\n\n${text.replace("the", "that")}`).join("\n\n"),
    ],
    ["is signed", list.replace("\n\n", "\n\nBy Ruth Calder\n\nPublished March 4, 2013\n\n")],
    ["is stated", `---\nheadline: The week in Tollan\n---\n${list}`],
  ])("is none that %s", (_what, text) => {
    expect(rulesOf(`${text}\n`)).not.toContain("page.index");
  });
});
