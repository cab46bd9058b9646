/** Words that somebody says behind a hyphen, as papers of the north and the east of Europe print them. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { mend, type Row } from "./mend-rows.ts";

const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];
const MORE: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];
const SPOKEN = "paragraph hyphen-speech";

/** What items are between two paragraphs. */
const mendItems = (...items: readonly string[]): string[] =>
  mend([PROSE, ...items.map((text): Row => ["listitem", text]), MORE]).slice(1, -1);

describe("an item that says who speaks is a paragraph", () => {
  it.each([
    ["- Vi har ventet på færgen i to år, siger havnefoged Lone Bek."],
    ["- Kommer den? spør Nils Berg (81)."],
    ["- Vi har väntat i två år, berättar Lena Mård."],
    ["- Odotimme lauttaa kaksi vuotta, Lena Marsh sanoo."],
    ["- Czekaliśmy na prom dwa lata - mówi Lena Marsz. - Teraz płynie."],
    ["- Čekali smo trajekt dvije godine - objašnjava Lena."],
    ["- Чакаме ферибота от две години - разказва Лена."],
    ["- Chúng tôi chờ phà đã hai năm - bà nói."],
  ])("%s", (text) => {
    expect(mendItems(text)).toEqual([SPOKEN]);
  });

  it("also where a link has parted its words", () => {
    expect(
      mend([
        PROSE,
        ["listitem", "- Vi har ventet på"],
        ["continuation", "færgen"],
        ["continuation", "i to år, siger hun."],
        MORE,
      ]),
    ).toEqual(["paragraph", SPOKEN, "continuation", "continuation", "paragraph"]);
  });
});

it("what stands beside such an item is said, too", () => {
  expect(mendItems("- Płynie? - pyta Lena.", "- Płynie.", "- No to wsiadam.")).toEqual([SPOKEN, SPOKEN, SPOKEN]);
  const apart = mend([
    PROSE,
    ["listitem", "- Den er her, siger hun."],
    MORE,
    ["listitem", "- De har klaget over den."],
    MORE,
  ]);
  expect(apart).toEqual(["paragraph", SPOKEN, "paragraph", SPOKEN, "paragraph"]);
});

it("a question and what is none right below it are said, in any language", () => {
  expect(mendItems("- ¿Y la barca?", "- Se fue el lunes.")).toEqual([SPOKEN, SPOKEN]);
  expect(mendItems("- Who owns the ferry?", "- Who pays for it?")).toEqual(["listitem", "listitem"]);
});

it("neither is a question with its answer among items, nor what is three lines long elsewhere", () => {
  expect(mendItems("- Who pays for it?", "- The council does not say.", "- bread").includes(SPOKEN)).toBe(false);
  const said: Row = ["listitem", "- Den er her, siger hun."];
  const rules = ["- Ingen løber på dækket.", "- Ingen ryger om bord.", "- Alle skal have vest på."];
  const rows = mend([PROSE, said, MORE, ...rules.map((text): Row => ["listitem", text]), MORE]);
  expect(rows).toEqual(["paragraph", SPOKEN, "paragraph", "listitem", "listitem", "listitem", "paragraph"]);
});

describe("a list stays one", () => {
  it.each([
    ["without a verb", ["- De har klaget over færgen.", "- De har betalt for den."]],
    ["of titles, which end without a stop", ["- Færgen er væk, siger kaptajnen", "- Broen er lukket, siger politiet"]],
    ["with a small letter", ["- et brev, siger reglerne, er nok."]],
    ["with dashes", ["- Havnen - den gamle - er lukket.", "- Broen - den nye - er åben."]],
    ["in English", ["- The ferry is late, says the captain."]],
  ])("%s", (_, items) => {
    expect(mendItems(...items)).toEqual(items.map(() => "listitem"));
  });

  it("below a colon, though others speak", () => {
    const rows = mend([
      ["paragraph", "Færgen har tre regler for alle om bord, fra kaptajnen til de mindste:"],
      ["listitem", "- Ingen løber på dækket."],
      PROSE,
      ["listitem", "- Vi har ventet i to år, siger Lone Bek."],
      MORE,
    ]);
    expect(rows).toEqual(["paragraph", "listitem", "paragraph", SPOKEN, "paragraph"]);
  });
});

it("the hyphen stays in the text, also of the first paragraph", () => {
  const lines = [
    "Færgen til øerne sejler igen",
    "- Vi har ventet på færgen i to år, og nu er den her, siger havnefoged Lone Bek.",
    "Færgen sejlede sidst i foråret, før isen kom og tog den gamle mole med sig ud i sundet.",
    "Nu er molen bygget op, og der er plads til 40 biler og 200 passagerer på hver tur.",
  ];
  const read = readSeed("ferry.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  const first = "record" in result ? result.record.body.children[0] : undefined;
  expect(first).toMatchObject({ type: "paragraph", children: [{ value: lines[1] }] });
});
