/** What a page leaves behind a caption and its credit: a link to a house's shop, or the switch that folds the caption. */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "… at the quay. Lena Marsh/AP hide caption", "… ble åpnet. Foto: Privat Vis mer". */
const SWITCH_END = new RegExp(
  String.raw`(?<!\s)\s+${oneOf("buyRights", "captionSwitches")}(?:,? ?${oneOf("opensTab")})?$`,
  "u",
);
const SWITCH_WORDS = [...lexicon.phrases.buyRights, ...lexicon.phrases.captionSwitches, ...lexicon.phrases.opensTab];

/** Where a text ends before such words; its length where it has none. */
export function endBeforeSwitch(text: string): number {
  if (!SWITCH_WORDS.some((words) => text.endsWith(words))) return text.length;
  return SWITCH_END.exec(text)?.index ?? text.length;
}
