/** Subheads between two paragraphs that the model is sure of. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const SURE = 0.98;
const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const sure = (text = PROSE, confidence = SURE): Row => ["paragraph", text, undefined, confidence];
const KEPT = "subhead lone-subhead";

const settle = (line: Row, above = sure(), below = sure()): string | undefined => mend([HEAD, above, line, below])[2];
const line = (text: string, confidence = 0.7): Row => ["other", text, undefined, confidence];

it.each([["More than 300 calls"], ["„Elf Tage“ Funkstille"], ["”Vi har tid”"], ["Déjà-vu, sur l’île"]])(
  "a line between two paragraphs is a subhead: %s",
  (text) => {
    expect(settle(line(text))).toBe(KEPT);
  },
);

it.each([
  ["a sentence", "More than 300 calls came."],
  ["a number", "1904213"],
  ["a link's words", "marketing plan"],
  ["who took a picture", "A ferry (Harbour Archive)"],
  ["an item", "- Bread and milk"],
  ["one word", "Weather"],
  ["a picture's label", "Image: A ferry at the quay"],
])("but not %s", (_, text) => {
  expect(settle(line(text))).not.toBe(KEPT);
});

it.each<[string, readonly Row[]]>([
  ["an advertisement", [["other", "Reklama", "advertisement"]]],
  ["a call with its title", [["other", "ČTĚTE TAKÉ: Vlci u přístavu?", "related"]]],
  ["a call that says all", [["other", ">> Follow the Harrow Post on our channel", "promo"]]],
  ["a caption that the model sees", [["caption", "A ferry at the quay"]]],
  [
    "a picture's words",
    [
      ["other", "A ferry at the quay", "caption"],
      ["other", "Photo: Lena Marsh", "credit"],
    ],
  ],
  [
    "a label, its title, an advertisement",
    [
      ["other", "Read also", "related"],
      ["other", "Ports are shut", undefined, 0.99],
      ["other", "Ad", "advertisement"],
    ],
  ],
  [
    "a video",
    [
      ["other", "Tekst gaat verder onder de video", "advertisement"],
      ["other", "Bekijk de samenvatting", undefined, 0.98],
    ],
  ],
])("a line below %s is one, too", (_, broken) => {
  const settled = (below: Row): string | undefined =>
    mend([HEAD, sure(), ...broken, line("More than 300 calls"), below])[2 + broken.length];
  expect(settled(sure(PROSE, 0.92))).toBe(KEPT);
  expect(mend([HEAD, sure(PROSE, 0.92), ...broken, line("More than 300 calls"), sure()])[2 + broken.length]).toBe(KEPT);
  expect(settled(sure(PROSE, 0.8))).toBe("other");
});

it("in a story without subheads a line below another story's title is one more title", () => {
  const rows = (title: string): Row[] => [
    HEAD,
    sure(),
    ["other", "Read also", "related"],
    ["other", title, undefined, 0.98],
    line("A ferry comes back"),
    sure(),
  ];
  expect(mend(rows("A tractor is a monument"))[4]).toBe("other");
  expect(mend([...rows("A tractor is a monument"), ["subhead", "Nine days on"], sure()])[4]).toBe(KEPT);
});

it("a short line below another story's longer title, above a picture, is a subhead though the model doubts it", () => {
  const rows = (
    text: string,
    title = "Second tiger park: the council short-lists two sites",
    confidence = 0.9,
  ): Row[] => [
    HEAD,
    sure(),
    ["other", "Also Read", "related"],
    ["other", title, undefined, 0.99],
    line(text, confidence),
    ["caption", "Guards at the gate. (Lena Marsh)", "caption"],
    sure(),
    ["subhead", "Numbers on the rise"],
    sure(),
  ];
  expect(mend(rows("Cost of waiting"))[4]).toBe(KEPT);
  // A section's name, a title of its own, what the model knows, and a story without subheads.
  expect(mend(rows("Harrow News"))[4]).toBe("other");
  expect(mend(rows("Cost of waiting", "Two sites for a tiger"))[4]).toBe("other");
  expect(mend(rows("Cost of waiting", undefined, 0.96))[4]).toBe("other");
  expect(mend(rows("Cost of waiting").toSpliced(7, 1))[4]).toBe("other");
});

it("below a short call stands what it calls for, and below a call with its title a subhead", () => {
  const rows = (...above: Row[]): Row[] => [HEAD, sure(), ...above, line("The Morning Boat"), sure()];
  expect(mend(rows(["other", "Sign up", "promo"])).at(-2)).toBe("other");
  const calls: Row[] = ["Wolves at the quay", "A tractor is a monument"].map((title) => [
    "other",
    `Read also: ${title}`,
    "related",
  ]);
  expect(mend(rows(...calls)).at(-2)).toBe(KEPT);
});

it("of what stands above an advertisement the model need not be as sure", () => {
  const rows = (given: "advertisement" | "related"): Row[] => [
    HEAD,
    sure(PROSE, 0.7),
    ["other", "Advertisement", given],
    line("More than 300 calls"),
    sure(PROSE, 0.85),
  ];
  expect(mend(rows("advertisement"))[3]).toBe(KEPT);
  expect(mend(rows("related"))[3]).toBe("other");
});

it("so is one with words on both sides of a colon", () => {
  expect(settle(line("The Anchor in Sallow: owner wants “something new”"))).toBe(KEPT);
  expect(settle(line("Pictures: Lena Marsh and others"))).toBe("other");
});

it("but not right below a label, nor below what is no story", () => {
  const text = line("Ports stay shut");
  expect(mend([HEAD, sure(), ["other", "Read also", "related"], text, sure()])[3]).toBe("other");
  const long = "Das könnte Sie auch interessieren";
  expect(mend([HEAD, sure(), ["other", long, "related"], text, sure()])[3]).toBe("other");
  expect(mend([HEAD, sure(), ["other", `${long}: Ferry strike called off`, "related"], text, sure()])[3]).toBe(KEPT);
  expect(mend([HEAD, sure(), ["other", "Share", "share"], text, sure()])[3]).toBe("other");
});

it("the paragraph below it may be broken by a link", () => {
  const rows: Row[] = [
    HEAD,
    sure(),
    line("More than 300 calls"),
    sure("The harbour master of"),
    ["continuation", "Ansel waits."],
  ];
  expect(mend(rows)[2]).toBe(KEPT);
});

it("but not where the model is surer of it, or not sure of the paragraphs", () => {
  const text = "More than 300 calls";
  expect(settle(line(text, 0.85))).toBe("other");
  expect(settle(line(text), sure(PROSE, 0.8))).toBe("other");
  expect(settle(line(text), sure(), sure(PROSE, 0.8))).toBe("other");
  expect(settle(line(text), sure("The ferry to the outer islands, she said, takes"))).not.toBe(KEPT);
});

it("stands below a newsletter's button, where what that is for stands above it", () => {
  const below = (...calls: readonly string[]): string | undefined =>
    mend([
      HEAD,
      sure(),
      ...calls.map((text): Row => ["other", text, "promo"]),
      line("Noise ‘not a problem’"),
      sure(),
    ]).at(-2);
  expect(below("Get the latest news straight to your inbox", "Sign up to Lamps")).toBe(KEPT);
  expect(below("Sign up")).not.toBe(KEPT);
});
