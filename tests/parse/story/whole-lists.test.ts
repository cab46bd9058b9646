/** Lists of which the model takes some items for furniture, or all. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Owls return to the burnt hills"];
const PROSE: Row = [
  "paragraph",
  "The owls are a good sign, because an owl means that there is something to eat.",
  undefined,
  0.98,
];
const KEPT = "listitem whole-list";
const item = (text: string, label: Row[0] = "other", confidence = 0.6): Row => [
  label,
  `- ${text}`,
  undefined,
  confidence,
];

const settle = (above: Row, items: readonly Row[], below: Row = PROSE): string[] =>
  mend([HEAD, PROSE, above, ...items, below]).slice(2);

describe("a last list of which the model takes nothing", () => {
  const above: Row = ["paragraph", "Die Zeiten im Überblick:", undefined, 0.85];
  const hours = [
    item("montags bis freitags von 6 bis 19 Uhr"),
    item("samstags von 9 bis 19 Uhr"),
    item("Treff der Frühen um 6 Uhr"),
  ];
  const below: Row = ["other", "Mehr aus Port Ansel", "related"];

  it("is the story's below a colon, where items begin with small letters", () => {
    expect(settle(above, hours, below).slice(1, 4)).toEqual([KEPT, KEPT, KEPT]);
  });

  it.each<[string, Row, readonly Row[]]>([
    [
      "other stories' titles begin with capitals",
      above,
      ["Fähre bleibt im Hafen", "Kai wird neu", "Rat tagt"].map((text) => item(text)),
    ],
    ["they are buttons", above, ["facebook", "instagram", "per mail"].map((text) => item(text))],
    ["no colon announces them", ["paragraph", "Die Zeiten bleiben, wie sie waren.", undefined, 0.85], hours],
    ["the model doubts the line above", ["paragraph", "Folgen Sie uns:", undefined, 0.6], hours],
    [
      "the model is sure of one",
      above,
      [...hours.slice(1), item("montags bis freitags von 6 bis 19 Uhr", "other", 0.95)],
    ],
  ])("is none where %s", (_, line, items) => {
    expect(settle(line, items, below).slice(1, 4)).not.toContain(KEPT);
  });
});

describe("the rest of a list is the story's", () => {
  const items = [item("Lyrebird: heard at 11 sites", "listitem"), item("Masked owl"), item("Bell miner", "listitem")];

  it("below a colon, whatever follows", () => {
    expect(settle(["paragraph", "Early results are good:"], items).slice(1, 4)).toEqual(["listitem", KEPT, "listitem"]);
    expect(settle(["paragraph", "最初の結果は次の通り："], items, ["other", "Share"])[2]).toBe(KEPT);
  });

  it("below a subhead or a sentence, and above the story", () => {
    expect(settle(["subhead", "What is back"], items)[2]).toBe(KEPT);
    expect(settle(["paragraph", "이날 결과는 다음과 같다."], items)[2]).toBe(KEPT);
    expect(settle(["subhead", "What is back"], items, ["other", "Share"])[2]).toBe("other");
  });

  it("but not where the model is sure, or the list is cut off", () => {
    const sure = [item("Lyrebird", "listitem"), item("Masked owl", "other", 0.9)];
    expect(settle(["paragraph", "Early results are good:"], sure)[2]).toBe("other");
    expect(settle(["paragraph", "Highlights of the issue:"], items, ["other", "Show more", "related"])[2]).toBe(
      "other",
    );
  });

  it("but not below a line that ends nothing", () => {
    expect(settle(["paragraph", "MORE ON THIS STORY"], items)[2]).toBe("other");
  });
});

describe("a list of facts in numbers is the story's, where the model takes one of them for it", () => {
  const facts = [item("Length: 47 km"), item("Built: June 2023 to May 2025"), item("Cost: about 12 million euros")];
  const [first = item(""), ...rest] = facts;
  const kept: Row = ["listitem", first[1], undefined, 0.6];
  const END: Row = ["other", "Press office"];

  it("with its head, whatever follows", () => {
    expect(settle(["other", "Facts and figures", undefined, 0.7], [kept, ...rest], END).slice(0, 4)).toEqual([
      "subhead list-title",
      "listitem",
      KEPT,
      KEPT,
    ]);
  });

  it("but not where it takes none, below a label for other stories, or where an item has no number", () => {
    expect(settle(["other", "Facts"], facts, END)).not.toContain(KEPT);
    expect(settle(["other", "Related", "related"], [kept, ...rest], END)).not.toContain(KEPT);
    expect(settle(["other", "Facts"], [kept, ...rest, item("Fair: A town is wet")], END)).not.toContain(KEPT);
  });
});

describe("a list of one form is the story's, though the model takes all of it for furniture:", () => {
  it.each([
    ["Schools: shut on Friday", "Banks, post offices: open", "Coast road: open, but under watch"],
    ["Écoles : fermées", "Banques : ouvertes", "Gare : fermée jusqu’à lundi"],
    ["１９５３年 第１回大会", "７７年 寄付が集まらず中止", "２０２０年 流行のため中止"],
    ["1953: the first fair", "1977: nobody pays", "2020: no fair"],
  ])("%s", (...texts) => {
    const items = texts.map((text) => item(text, "other", 0.95));
    expect(settle(["other", "What is open and what is shut", undefined, 0.7], items).slice(0, 4)).toEqual([
      "subhead list-title",
      KEPT,
      KEPT,
      KEPT,
    ]);
  });

  it("with the link at an item's end", () => {
    const items = [
      item("Schools: shut, fresh dates to be announced by"),
      ["other", "Saturday"] as const,
      item("Banks: open"),
      item("Coast road: open"),
    ];
    expect(settle(["subhead", "What is open"], items).slice(1, 4)).toEqual([KEPT, "continuation whole-list", KEPT]);
  });

  it.each([
    ["titles", ["Owls: The return", "Floods: Who pays for them", "Storm: What we know"]],
    ["two", ["Schools: shut", "Banks: open"]],
  ])("but not %s", (_, texts) => {
    expect(
      settle(
        ["subhead", "What is open"],
        texts.map((text) => item(text)),
      ).join(),
    ).not.toContain(KEPT);
  });

  it("but not below a label, or where no story follows", () => {
    const items = ["Schools: shut", "Banks: open", "Roads: open"].map((text) => item(text));
    expect(settle(["other", "Related articles", "related"], items).join()).not.toContain(KEPT);
    expect(settle(["subhead", "What is open"], items, ["other", "Share"]).join()).not.toContain(KEPT);
  });
});
