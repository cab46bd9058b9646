import { describe, expect, it } from "vitest";
import type { Block, Label, Verdict } from "../../../src/model.ts";
import { gatherBody } from "../../../src/parse/body/gather-body.ts";

type Row = readonly [label: Label, text: string, more?: Partial<Block>];

const gather = (...rows: readonly Row[]) =>
  gatherBody(
    rows.map(
      ([, text, more], index): Block => ({
        index,
        line: index + 1,
        endLine: index + 1,
        start: 0,
        end: 0,
        text,
        ...more,
      }),
    ),
    rows.map(([label], block): Verdict => ({ block, label, rule: "t.row", confidence: 1 })),
  );
const part = (...rows: readonly Row[]): string[] => gather(...rows).map(({ type, text }) => `${type}: ${text}`);

const [FIRST, SECOND, THIRD, FOURTH] = [
  "The weir was found open on Monday.",
  "According to the keeper, no one had touched it since the flood.",
  "Police closed the path.",
  "They will say more soon.",
];
const LOST = FIRST + SECOND + THIRD + FOURTH;

describe("paragraphs whose line breaks are lost", () => {
  it("are parted where sentences touch", () => {
    expect(part(["paragraph", LOST], ["paragraph", "A last word."])).toEqual([
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
      `paragraph: ${THIRD}`,
      `paragraph: ${FOURTH}`,
      "paragraph: A last word.",
    ]);
  });

  it("may touch with other stops, numbers and short words", () => {
    const rest = ["Is it over for good?", "Nobody can tell us now!", "They called it on 112.", "A couple saw it."];
    expect(part(["paragraph", LOST + rest.join("")]).slice(-4)).toEqual(rest.map((text) => `paragraph: ${text}`));
  });

  it("may stand under a line that touches them as well", () => {
    const line = "A Net in the Weir: Fear, And Act";
    const rows = part(["paragraph", LOST], ["paragraph", `${line}Another case is older than that.`]);
    expect(rows.slice(-2)).toEqual([`subhead: ${line}`, "paragraph: Another case is older than that."]);
  });

  it("keep their quotes", () => {
    const said = [
      "„Wir warten alle.“",
      "»Wir warten alle.«",
      "«Nous attendons.»",
      "“We are waiting.”",
      '"We all wait."',
    ];
    const asked = ["“What comes after it", "„Was kommt danach", '"And what comes after'];
    for (const quote of said)
      expect(part(["paragraph", `${LOST}He said to us: ${quote}Then they left.`]).slice(-2)).toEqual([
        `paragraph: He said to us: ${quote}`,
        "paragraph: Then they left.",
      ]);
    for (const quote of asked)
      expect(part(["paragraph", `${LOST}Then they all left.${quote}?`]).at(-1)).toBe(`paragraph: ${quote}?`);
  });

  it.each([
    [
      "quotes alone",
      ["Il a dit : «Le quai est fermé.»", "Elle a dit : «Personne ne vient.»", "Tous ont dit : «On attend la marée.»"],
    ],
    [
      "straight quotes alone",
      ["He said: 'The quay is shut.'", "She said: 'Nobody will come.'", "They said: 'We wait for a tide.'"],
    ],
    [
      "words left out alone",
      ["They waited for the keeper…", "Nobody came down to the weir…", "All of them went home again…"],
    ],
    [
      "capitals beyond the first plane",
      ["\u{10400}ey waited for the keeper.", "\u{10401}obody came to the weir.", "\u{10402}ll went home again."],
    ],
  ])("may all touch behind %s", (_, sentences) => {
    const last = sentences[0]?.replace(/[.…].*$/u, " again") ?? "";
    expect(part(["paragraph", sentences.join("") + last])).toEqual(
      [...sentences, last].map((text) => `paragraph: ${text}`),
    );
  });

  it("are of the blocks that they stand in", () => {
    const pieces = gather(
      ["paragraph", `${LOST}One of them said`],
      ["continuation", "nothing at all.Another came then."],
    );
    expect(pieces.map(({ text, blocks }) => [text, blocks]).slice(3)).toEqual([
      [FOURTH, [0]],
      ["One of them said nothing at all.", [0, 1]],
      ["Another came then.", [1]],
    ]);
  });
});

describe("a body is left as it is", () => {
  it.each<[string, Row[]]>([
    ["with two slips of a pen", [["paragraph", FIRST + SECOND + THIRD]]],
    [
      "with names, titles and abbreviations",
      [
        [
          "paragraph",
          "The petition at Change.Org was signed by many. They signed at Change.Org again, and Change.Org counted them.",
        ],
        ["paragraph", "It was for Prof.Weber of Harrow, for Mrs.Holm of Ansel and for Mr.Wren of nowhere at all."],
        [
          "paragraph",
          "Node.js met U.S.Army at St.Gallen at 5 p.m.Monday, before e.g.Anna of Mt.Vernon and No.10 Downing Street.",
        ],
      ],
    ],
    ["of items", [["list-item", LOST]]],
    ["of a clip's marks", [["paragraph", LOST, { inline: [{ type: "text", value: LOST }] }]]],
  ])("%s", (_, rows) => {
    expect(part(...rows)).toEqual(rows.map(([label, text]) => `${label}: ${text}`));
  });

  it("where a name runs on amid a sentence though breaks are lost", () => {
    const text = "The company YouTube said no to all of it.";
    expect(part(["paragraph", LOST], ["paragraph", text]).at(-1)).toBe(`paragraph: ${text}`);
  });
});
