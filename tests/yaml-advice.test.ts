import { describe, expect, it } from "vitest";
import { readSeed } from "../src/parse/seed/read.ts";

/** Why a front matter is refused, with the line of the file. */
function refuse(yaml: string): string {
  const read = readSeed("a.txt", new TextEncoder().encode(`---\n${yaml}\n---\nText`));
  const [doubt] = read.doubts;
  if (read.ok || doubt === undefined) throw new Error("was read");
  const [, reason] =
    /^front matter is not YAML: (.*)\. A blank line above the first "---" makes it text\.$/.exec(doubt.reason) ?? [];
  return `${doubt.line}: ${reason}`;
}

const LOST_END = "and what closes the brackets before it is lost. Put the value that it stands in in quotes";
const LOST_COMMA = "and the comma behind it is lost. Put the value that it stands in in quotes";
const IN_QUOTES = "Put it in quotes";

describe("advice on YAML", () => {
  it.each([
    ["title: Foo: bar: baz", `2: the value of "title" has a colon in it. ${IN_QUOTES} (title: "Foo: bar: baz")`],
    [
      'title: He said "no": twice',
      `2: the value of "title" has a colon in it. ${IN_QUOTES} (title: 'He said "no": twice')`,
    ],
    [
      `source: AP\ntitle: ${"word ".repeat(20)}: b`,
      `3: the value of "title" has a colon in it. ${IN_QUOTES} (title: "…")`,
    ],
    [
      "title: @harbour says",
      `2: the value of "title" begins with "@", which is a sign of YAML. ${IN_QUOTES} (title: "@harbour says")`,
    ],
    [
      "title: `tick`",
      `2: the value of "title" begins with "\`", which is a sign of YAML. ${IN_QUOTES} (title: "\`tick\`")`,
    ],
    [
      "title: *bold* claim",
      `2: the value of "title" begins with "*", which is a sign of YAML. ${IN_QUOTES} (title: "*bold* claim")`,
    ],
    [
      "source: AP\ntitle: *bold",
      `3: the value of "title" begins with "*", which is a sign of YAML. ${IN_QUOTES} (title: "*bold")`,
    ],
    [
      "title: [Update] Foo",
      `2: the value of "title" begins with "[", which is a sign of YAML. ${IN_QUOTES} (title: "[Update] Foo")`,
    ],
    ["title: - a", `2: the value of "title" begins with "-", which is a sign of YAML. ${IN_QUOTES} (title: "- a")`],
    [
      "title: 'It's here'",
      `2: the value of "title" goes on behind its closing quote. ${IN_QUOTES} (title: "It's here")`,
    ],
    ['title: "Foo" bar', `2: the value of "title" goes on behind its closing quote. ${IN_QUOTES} (title: '"Foo" bar')`],
    ['title: "Foo\nauthor: b', '2: the quote that opens the value of "title" is not closed. Put " at its end'],
    ['title: "Foo\nsummary: "b"', '2: the quote that opens the value of "title" is not closed. Put " at its end'],
    [
      "authors: [a, b\ntitle: x",
      '2: what "[" opens in the value of "authors" is not closed. Put "]" at its end, or all of the value in quotes',
    ],
    [
      'title: "C:\\path"',
      `2: a backslash between double quotes in the value of "title" is a sign of YAML. Put single quotes around it (title: 'C:\\path')`,
    ],
    ["title: x\ntopics: [a,,b]", '3: a comma in the value of "topics" has nothing before it. Remove it'],
    ["labels: {5: caption,, 7: caption}", '2: a comma in the value of "labels" has nothing before it. Remove it'],
    ["topics: [strikes, #ferries]\ntitle: x", `2: "#ferries" begins a comment of YAML, ${LOST_END}`],
    ["photos:\n  - { caption: Pier #1, file: a.jpg }\ntitle: x", `3: "#1" begins a comment of YAML, ${LOST_END}`],
    ["photos: [\n  {caption: Pier #1,\n  file: a.jpg}]", `3: "#1" begins a comment of YAML, ${LOST_COMMA}`],
    ["accent: {\n  light: #123,\n  dark: #abc\n}", `3: "#123" begins a comment of YAML, ${LOST_COMMA}`],
    ["photos: [{ file: a.jpg, caption: Pier #1}]", `2: "#1" begins a comment of YAML, ${LOST_END}`],
    ["title: a\nlabels:\n\t12: furniture", "4: a tab stands at the start of the line. Indent with spaces"],
    ["title: a\nsource: b\ntitle: c", '4: the key "title" stands twice. Keep one of the two'],
    ["title: a\n  author: b", "3: the line is indented below a key that has its value. Begin it where that key begins"],
    ["tags:\n  - x\n - y", '4: the items of a list are not indented alike. Begin each right below the "-" above it'],
  ])("%j", (yaml, told) => expect(refuse(yaml)).toBe(told));

  it("names a line that is no key", () => {
    expect(refuse("title: a\nkey with no colon\nauthor: x")).toMatch(
      /^3: the line is no key with a value\. Write it as "key: value"/,
    );
  });

  it("says what the reader says where it knows no better", () => {
    expect(refuse("title: a\n}")).toMatch(/^3: .+\. Mend it$/);
  });
});
