/** Lines that a person labels for a field give it what they say, wherever they stand. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const STORY = [
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "“We have waited for this for ten years,” said the harbour master, Jonas Ekeby, after the meeting in the town hall.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];
const HEAD = ["Harbour wall to be rebuilt after the storm", "By Ann Lind", "4 March 2024"];

/** Reads a page whose lines `below` stand under its story; each of them has the label. */
function label(label: string, below: readonly string[], head: readonly string[] = HEAD) {
  const lines = [...head, ...STORY, ...below];
  const labels = below.map((_, at) => `${4 + 2 * (lines.length - below.length + at)}: ${label}`);
  const text = `---\nlabels: {${labels.join(", ")}}\n---\n${lines.join("\n\n")}\n`;
  const read = readSeed("wall.txt", Buffer.from(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return { ...result.record, doubts: result.doubts };
}

describe("the whole line is the field's, where it has no form that is known", () => {
  it.each([
    ["section", "Letters", { section: "Letters" }],
    ["section", "Section: Letters", { section: "Letters" }],
    ["publisher", "The Shore Gazette", { publisher: "The Shore Gazette", source: "The Shore Gazette" }],
    ["publisher", "© 2024 The Shore Gazette", { publisher: "The Shore Gazette" }],
    ["publisher", "2019-2024 © shore.example", { publisher: "shore.example" }],
    ["topics", "Parking, Quay", { topics: ["Parking", "Quay"] }],
    ["topics", "Topics: Parking, Quay", { topics: ["Parking", "Quay"] }],
    ["note", "We got the date wrong on Monday.", { notes: ["We got the date wrong on Monday."] }],
    ["signoff", "Hans Miller, Hallow", { signoff: "Hans Miller, Hallow", source: null }],
    ["signoff", "REUTERS", { signoff: "REUTERS", source: "Reuters" }],
    ["byline", "Hans Miller", { byline: "Hans Miller", authors: ["Hans Miller"] }],
    ["byline", "Staff reporter", { byline: "By Ann Lind Staff reporter", authors: ["Ann Lind"] }],
    ["time", "6 March 2024", { published: "2024-03-06" }],
    ["credit", "Ida Holm", { photoCredit: "Ida Holm" }],
    ["caption", "The quay", { photos: [{ caption: "The quay", credit: null, alt: null, position: 4 }] }],
  ])("%s: %s", (name, line, expected) => {
    const record = label(name, [line]);
    expect(record).toMatchObject(expected);
    expect(record.doubts.filter(({ rule }) => rule.startsWith("dates"))).toEqual([]);
    expect(record.body.children).toHaveLength(STORY.length);
  });
});

it("several lines of one label count together", () => {
  expect(label("topics", ["Parking", "Quay"]).topics).toEqual(["Parking", "Quay"]);
  expect(label("signoff", ["Hans Miller", "Hallow"]).signoff).toBe("Hans Miller Hallow");
  expect(label("note", ["We got it wrong.", "It was a Tuesday."]).notes).toHaveLength(2);
  expect(label("standfirst", ["Stones by hand", "Work begins in May"]).summary).toBe(
    "Stones by hand Work begins in May",
  );
});

it("a time without a day is doubtful, and says what to do; a time of a live page's entry is not", () => {
  const dated = label("time", ["Spring 2019"]);
  expect(dated.published).toBe("2024-03-04");
  const [doubt] = dated.doubts.filter(({ rule }) => rule === "dates.unread");
  expect(doubt?.reason).toMatch(/"Spring 2019".*no day.*published: YYYY-MM-DD/);
  expect(label("time", ["14:05"]).doubts.filter(({ rule }) => rule === "dates.unread")).toEqual([]);
  const undated = label("time", ["14:05"], HEAD.slice(0, 2));
  expect(undated.doubts.some(({ rule }) => rule === "dates.unread")).toBe(true);
});

it("a day whose numbers may change places is asked for", () => {
  const record = label("time", ["03/04/2024"], HEAD.slice(0, 2));
  expect([record.published, record.doubts.some(({ rule }) => rule === "dates.order")]).toEqual([null, true]);
});

it("a credit signs the caption beside it", () => {
  const lines = [...HEAD, ...STORY, "The quay", "Ida Holm"];
  const at = 4 + 2 * (lines.length - 2);
  const text = `---\nlabels: {${at}: caption, ${at + 2}: credit}\n---\n${lines.join("\n\n")}\n`;
  const read = readSeed("wall.txt", Buffer.from(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  expect(result.ok && result.record.photos).toEqual([
    { caption: "The quay", credit: "Ida Holm", alt: null, position: 4 },
  ]);
});

it("a label that leaves out gives no field", () => {
  const record = label("furniture", ["Letters"]);
  expect([record.section, record.topics, record.notes, record.signoff]).toEqual([null, [], [], null]);
});

describe("what a person says is a picture's or the page's is no other field", () => {
  const HEADLINE = "Harbour wall to be rebuilt after the storm";
  /** Reads a page whose second line has the label. */
  function labelSecond(line: string, name: string, more: readonly string[] = []) {
    const text = `---\nlabels: {6: ${name}}\n---\n${[HEADLINE, line, "4 March 2024", ...STORY, ...more].join("\n\n")}\n`;
    const read = readSeed("wall.txt", Buffer.from(text));
    const result = read.ok ? parseSeed(read.seed) : read;
    if (!result.ok) throw new Error(JSON.stringify(result.doubts));
    return result.record;
  }

  it("a name that signs a picture wrote nothing", () => {
    expect(labelSecond("By Ann Lind", "credit")).toMatchObject({ byline: null, authors: [] });
    expect(labelSecond("By Ann Lind", "furniture")).toMatchObject({ byline: null, authors: [] });
    expect(labelSecond("By Ann Lind", "byline")).toMatchObject({ byline: "By Ann Lind", authors: ["Ann Lind"] });
  });

  it("an agency's line that is furniture does not sign, and the page's footer still names its paper", () => {
    expect(label("furniture", ["REUTERS"]).signoff).toBe(null);
    expect(label("furniture", ["© 2024 The Shore Gazette"]).publisher).toBe("The Shore Gazette");
  });
});
