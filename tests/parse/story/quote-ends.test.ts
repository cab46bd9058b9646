import { expect, test } from "vitest";
import { mend } from "./mend-rows.ts";

const HEAD = ["headline", "The mayor answers a boy who is late for school"] as const;
const LEAD = [
  "paragraph",
  "Three times in a week Sem stood at the open bridge, and three times he was late for school.",
] as const;
const BELOW = [
  "paragraph",
  "The letter lay on the mat for a day, as nobody in the house had expected an answer at all.",
] as const;

test.each([
  ["en", "“Dear mayor, why is the bridge always open?", "Kind regards from Sem, class 6”"],
  ["nl", "„Beste burgemeester, waarom gaat de brug altijd open?", "Groeten van Sem, groep 6”"],
  ["de", "„Sehr geehrte Frau Bürgermeisterin, warum ist die Brücke immer offen?", "Viele Grüße, Sem, Klasse 6“"],
  ["fr", "« Chère madame, pourquoi le pont est-il toujours ouvert ?", "Bien à vous, Sem, classe de sixième »"],
])("a line that closes a quotation is the story's: %s", (_, opening, closing) => {
  const rows = (label: "other" | "subhead") => [HEAD, LEAD, ["paragraph", opening], [label, closing], BELOW] as const;
  expect(mend(rows("other"))[3]).toBe("paragraph quote-end");
  expect(mend(rows("subhead"))[3]).toBe("paragraph quote-end");
});

test.each([
  ["nothing is open above", "“Dear mayor, why is the bridge always open?” he wrote.", "The bridge of Harrow is 17”"],
  ["it opens a quotation of its own", "„Warum ist die Brücke immer offen?", "Der Rat: „Wir warten“"],
  [
    "the one above was opened further up",
    "Wir warten“, sagt Sem, der jeden Morgen am Fluss steht.",
    "Neue Brücke bleibt offen“",
  ],
  [
    "the one above is closed by a mark that opens elsewhere",
    "»Warum ist die Brücke immer offen?«, schrieb er.",
    "Die Brücke bleibt offen»",
  ],
  [
    "it is longer than a line",
    "“Dear mayor, why is the bridge always open?",
    `${"Our bridge is open and ".repeat(4)}shut”`,
  ],
  ["the one above is closed", "„Warum ist die Brücke immer offen?“", "Neue Brücke bleibt “offen“"],
])("no line is where %s", (_, above, line) => {
  expect(mend([HEAD, LEAD, ["paragraph", above], ["other", line], BELOW])[3]).not.toBe("paragraph quote-end");
});

const OPEN = ["paragraph", "“Dear mayor, why is the bridge always open?"] as const;
const MIDDLE = ["paragraph", "It is open when school begins, and it is open when school is over."] as const;
const CLOSING = ["other", "Kind regards from Sem, class 6”"] as const;

test("a quotation has several blocks, and not a whole story's", () => {
  expect(mend([HEAD, LEAD, OPEN, MIDDLE, MIDDLE, CLOSING, BELOW])[5]).toBe("paragraph quote-end");
  const long = mend([HEAD, LEAD, OPEN, ...Array.from({ length: 8 }, () => MIDDLE), CLOSING, BELOW]);
  expect(long.at(-2)).not.toBe("paragraph quote-end");
});
