/** The second of two titles below a label of other stories. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const FIRST: Row = ["other", "Shrimp season stays closed for a tenth year"];
const SECOND = "Island library wins prize for its boat";
const LABEL: Row = ["other", "Related stories", "related"];

/** What becomes of the line below a label and a title. */
const mended = (
  second: Row,
  { label = LABEL, first = FIRST, rest = [] as readonly Row[], below = ["paragraph", MORE] as Row } = {},
) =>
  mend([
    ["headline", "Ferry stays in port"],
    ["paragraph", PROSE],
    label,
    first,
    second,
    below,
    ["paragraph", PROSE],
    ...rest,
  ])[4];

describe("a line below a label of other stories and a title", () => {
  it.each([["subhead"], ["paragraph"]] as const)("is a title, too: %s", (judged) => {
    expect(mended([judged, SECOND])).toBe("other second-title");
  });

  it("is one where it is longer than the story's subheads", () => {
    const rest = (text: string): Row[] => [
      ["subhead", text],
      ["paragraph", PROSE],
    ];
    expect(mended(["subhead", SECOND], { rest: rest("No bread") })).toBe("other second-title");
    expect(mended(["subhead", SECOND], { rest: rest(`${SECOND}, and another one`) })).toBe("subhead");
    expect(mended(["subhead", SECOND], { rest: rest(SECOND) })).toBe("subhead");
    // Subheads are of one length as a rule.
    expect(mended(["subhead", SECOND], { rest: rest(SECOND.slice(0, -3)) })).toBe("subhead");
    expect(mended(["subhead", SECOND], { rest: rest(SECOND.slice(0, -9)) })).toBe("other second-title");
  });

  it("gives back the paragraph that it was taken to open", () => {
    const rows = (below: Row): string[] =>
      mend([
        ["headline", "Ferry stays in port"],
        ["paragraph", PROSE],
        LABEL,
        FIRST,
        ["paragraph", SECOND],
        below,
      ]).slice(4);
    expect(rows(["continuation", MORE])).toEqual(["other second-title", "paragraph below-title"]);
    expect(rows(["continuation", "on the outer islands, where it is read on Sundays."])[0]).not.toBe(
      "other second-title",
    );
  });

  it.each<[string, Row, Parameters<typeof mended>[1]]>([
    ["short", ["subhead", "A boat of books"], {}],
    ["long", ["subhead", `${SECOND}, ${SECOND}, ${SECOND}, ${SECOND}`], {}],
    ["a sentence", ["paragraph", `${SECOND}.`], {}],
    ["of two sentences", ["paragraph", "Island library wins prize. It is a boat"], {}],
    ["a quotation", ["subhead", `“${SECOND}”`], {}],
    ["a question", ["subhead", `${SECOND}?`], {}],
    ["below a label with a colon", ["subhead", SECOND], { label: ["other", "Read also:", "related"] }],
    [
      "below a label with its title",
      ["subhead", SECOND],
      { label: ["other", `Read also ${MORE.slice(0, 40)}`, "related"] },
    ],
    ["below no label", ["subhead", SECOND], { label: ["other", "Related stories"] }],
    ["below what the story goes on with", ["subhead", SECOND], { first: ["paragraph", MORE] }],
    ["above what is none of the story", ["subhead", SECOND], { below: ["other", MORE, "promo"] }],
  ])("stays the story's where it is %s", (_, second, around) => {
    expect(mended(second, around)).not.toBe("other second-title");
  });
});
