/** What a house says of itself amid its story. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = ["paragraph", "The ferry will not sail before Friday, the harbour master said on the quay."];

const settle = (text: string): string | undefined => mend([HEAD, PROSE, ["paragraph", text], PROSE, PROSE])[2];

it.each([
  "The Quay Ledger is a nonprofit newsroom that looks at harbours. Sign up to receive what we find.",
  "Quay is an independent, nonpartisan news organization. If you value this reporting, become a member.",
  "Das Hafenblatt ist eine gemeinnützige Redaktion. Unterstützen Sie uns mit einem Beitrag.",
  "La Jetée est un média indépendant et sans publicité. Abonnez-vous à sa lettre.",
  "El Muelle es un medio independiente y sin fines de lucro. Suscríbete a su boletín.",
])("is none of the story: %s", (text) => {
  expect(settle(text)).toBe("other own-house");
});

it.each([
  "The Quay Ledger is a nonprofit newsroom of nine, and its editor says that it has asked its readers to donate.",
  "The harbour is a public place. Sign up with the master, who has an independent newsroom next door.",
  "The Quay Ledger is a small newsroom. Its editor sold her boat to pay the bills.",
  "The Quay Ledger was and is a nonprofit newsroom. Join us, its editors used to say, and hundreds did.",
  "Quay is an independent news organization that asks in every letter: Support us, or we will close.",
])("is the story's: %s", (text) => {
  expect(settle(text)).toBe("paragraph");
});
