import { describe, expect, it } from "vitest";
import { splitSeed } from "../../../src/parse/blocks/split.ts";
import { findTitled } from "../../../src/parse/front-matter/page-title.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "By Mara Lindqvist",
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
  "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.",
];

function read(lines: readonly string[], file = "clip.md") {
  const seed = readSeed(file, new TextEncoder().encode([...lines, ...STORY].join("\n\n")));
  if (!seed.ok) throw new Error(seed.doubts[0]?.reason);
  const parsed = parseSeed(seed.seed);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  return parsed.record;
}

const labelOf = (record: ReturnType<typeof read>, raw: string) =>
  record.ledger.find((entry) => entry.raw.trim() === raw)?.label;

const stated = (title: string) => `---\ntitle: "${title}"\n---`;

describe("a title with the site's name beside it is the headline that the page prints", () => {
  it.each([
    ["Night ferry stays in port - The Courier", "Night ferry stays in port"],
    ["Night ferry stays in port | Islands | The Courier", "Night ferry stays in port"],
    ["The Courier | Night ferry stays in port", "Night ferry stays in port"],
    ["Nachtfähre bleibt im Hafen – Hafenbote", "Nachtfähre bleibt im Hafen"],
    ["Le bac de nuit reste à quai : les raisons - Le Courrier", "Le bac de nuit reste à quai : les raisons"],
    ["夜の船、港に残る｜港新聞", "夜の船、港に残る"],
    ["Night ferry stays in port | Climate crisis | The Courier", "Night ferry stays in port"],
    ["Night ferry stays in port - harbour.example", "Night ferry stays in port"],
    ["Fire at depot - The Harrow and District Courier", "Fire at depot"],
    ["Night ferry - The Harbour Courier", "Night ferry"],
    ["Night ferry | Islands | The Harbour Courier", "Night ferry"],
    ["Nachtfähre - Neue Hafener Zeitung", "Nachtfähre"],
    ["Stranded - harbour-news.example", "Stranded"],
  ])("%s", (title, printed) => {
    const record = read([stated(title), `# ${printed}`]);
    expect(record.headline).toBe(printed);
    expect(labelOf(record, `# ${printed}`)).toBe("headline");
  });

  it("in a text capture, whose first line is the title", () => {
    const record = read(["Night ferry stays in port | The Courier", "Night ferry stays in port"], "a.txt");
    expect(record.headline).toBe("Night ferry stays in port");
  });

  it("in two headings, one below the other", () => {
    const record = read(["# Night ferry stays in port | The Courier", "# Night ferry stays in port"]);
    expect(record.headline).toBe("Night ferry stays in port");
    expect(labelOf(record, "# Night ferry stays in port | The Courier")).toBe("furniture");
  });

  it("not in the site's name itself", () => {
    const record = read([stated("Night ferry - The Courier"), "# The Courier", "## Night ferry"]);
    expect(record.headline).toBe("Night ferry");
    expect(labelOf(record, "# The Courier")).toBe("subhead");
  });
});

describe("a title that says more than the site's name stays whole", () => {
  const HELP = "Cost of living crisis – what help can you get?";
  const TAG = "Cost of living crisis";

  it("above a tag that says its start, stated or printed", () => {
    expect(read([stated(HELP), `- ${TAG}`]).headline).toBe(HELP);
    expect(read([stated(HELP), `# ${TAG}`]).headline).toBe(HELP);
    expect(read([HELP, TAG], "a.txt").headline).toBe(HELP);
    const record = read([`# ${HELP}`, `## ${TAG}`]);
    expect(record.headline).toBe(HELP);
    expect(labelOf(record, `## ${TAG}`)).toBe("subhead");
  });

  it.each(["Dunkirk - review", "Dunkirk - What we know so far", "Dunkirk | Who sails, and who stays?"])(
    "%s",
    (title) => {
      const record = read([stated(title), "## Dunkirk"]);
      expect(record.headline).toBe(title);
      expect(labelOf(record, "## Dunkirk")).toBe("subhead");
    },
  );

  it("where only a subhead amid the story, or an item, says it without the site's name", () => {
    const title = "Night ferry stays in port - The Courier";
    expect(read([stated(title), ...STORY, "## Night ferry stays in port"]).headline).toBe(title);
    expect(read([stated(title), "- Night ferry stays in port"]).headline).toBe(title);
  });
});

describe("a stated headline stays as it is", () => {
  it.each([
    ["where it is printed whole", "Ferries - a town in two halves", "Ferries - a town in two halves"],
    ["where the page prints something else", "Night ferry - The Courier", "A ferry that sails at night"],
    ["where the site's name stands in front", "The Courier - Night Ferry Stays Put", "The Courier"],
    ["where either may be the site's name", "Harbour Courier | The Inner Harbour Gazette", "Harbour Courier"],
    ["where the page prints its site alone", "Courier | Night ferry stays in port", "Courier"],
  ])("%s", (_, title, printed) => {
    expect(read([stated(title), `# ${printed}`]).headline).toBe(title);
  });
});

it("finds the block that says most of a title", () => {
  const seed = readSeed("a.txt", new TextEncoder().encode("Night ferry\n\nNight ferry - what we know\n\nThe Courier"));
  if (!seed.ok) throw new Error("unreadable");
  expect(findTitled("Night ferry - what we know - The Courier", splitSeed(seed.seed))?.index).toBe(1);
});
