/** What a page leaves behind a caption and its credit: a link to a house's shop, or the switch that folds the caption. */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "… at the quay. Lena Marsh/AP hide caption", "… ble åpnet. Foto: Privat Vis mer". */
const SWITCH_END = new RegExp(
  String.raw`(?<!\s)\s+${oneOf("buyRights", "captionSwitches")}(?:,? ?${oneOf("opensTab")})?$|(?<!\s)\s*${oneOf("captionFolds")}$`,
  "u",
);
const SWITCH_WORDS = [
  ...lexicon.phrases.buyRights,
  ...lexicon.phrases.captionSwitches,
  ...lexicon.phrases.captionFolds,
  ...lexicon.phrases.opensTab,
];

/** Where a text ends before such words; its length where it has none. */
export function endBeforeSwitch(text: string): number {
  if (!SWITCH_WORDS.some((words) => text.endsWith(words))) return text.length;
  return SWITCH_END.exec(text)?.index ?? text.length;
}

/** "… bought together.Read moreLena Marsh / Staff Photographer": the switch that unfolds a caption runs into both. */
const SWITCH_BETWEEN = new RegExp(String.raw`(?<=[.!?…”"’)])${oneOf("captionUnfolds")}(?=\p{Lu})`, "u");

/** Where such a switch begins and ends in a text; null where none stands there. */
export function findSwitchBetween(text: string): { readonly from: number; readonly to: number } | null {
  if (!lexicon.phrases.captionUnfolds.some((words) => text.includes(words))) return null;
  const match = SWITCH_BETWEEN.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}
