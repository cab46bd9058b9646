/** Names above the story behind their bearer's trade, or before their address: "Redaktorka: Lena Marsh", "Lena Marsh lena.marsh@harrow.example". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { isAddress } from "../address.ts";
import type { FieldContext } from "../context.ts";
import { readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { isEditorsLabel } from "./editors-label.ts";
import { isPictureTrade } from "./name-piece.ts";
import { weighForm } from "./weigh-name.ts";

const LIKELY = 0.8;
/** Longest such line. UTF-16 units. */
const LONGEST = 90;

const BEHIND_TRADE = /^(\p{L}[^:：]{2,24}?)\s?[:：]\s?(\p{L}[^:：|]{3,60})$/u;

/** The words of a line that may be names, by the trade before them or the address behind. */
function cutNames(text: string): string {
  const [, trade = "", behind = ""] = BEHIND_TRADE.exec(text) ?? [];
  // "Fotograf: Lena Marsh" took the pictures, and "Редактор: Лена Марш" edited what somebody else wrote.
  const isOther = isPictureTrade(trade) || isEditorsLabel(trade);
  if (trade !== "") return lexicon.roles.has(foldLabel(trade)) && !isOther ? behind : "";
  const end = text.lastIndexOf(" ");
  return end > 0 && isAddress(text.slice(end + 1)) ? text.slice(0, end) : "";
}

/** Names behind a trade and its colon, or before an address, between headline and story. */
export function readByTrade(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const isInHead = context.headline >= 0 && index > context.headline && index < context.bodyStart;
  const words = isInHead && text.length <= LONGEST ? cutNames(text) : "";
  if (words === "") return null;
  const { names, whole, agency } = readNames(words, context.language);
  if (!whole || names.length === 0 || weighForm(names) < 0) return null;
  if (names.some((name) => isSubject(context, name))) return null;
  return {
    value: { text, names, agency, desks: [], outlet: null },
    blocks: [index],
    rule: "byline.by-trade",
    confidence: LIKELY,
  };
}
