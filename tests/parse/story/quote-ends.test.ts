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
  ["the one above is closed", "„Warum ist die Brücke immer offen?“", "Neue Brücke bleibt “offen“"],
])("no line is where %s", (_, above, line) => {
  expect(mend([HEAD, LEAD, ["paragraph", above], ["other", line], BELOW])[3]).not.toBe("paragraph quote-end");
});
