/** A caption that its house's rights tell: "Il molo riaperto ai pedoni - RIPRODUZIONE RISERVATA". */
import { oneOf, WORD_END } from "../../lexicon/phrases.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { withoutHouseRights } from "../fields/credit/caption-words.ts";
import { endsSentence } from "../sentence.ts";
import { LONGEST_CAPTION, SHORTEST_ABOVE } from "./picture-captions.ts";

const BEHIND_DASH = /^\s?[-–—]/u;
/** "© 2024 The Harrow Post – All Rights Reserved": the page's own. */
const OF_PAGE = new RegExp(String.raw`^(?:©|\(c\)|${oneOf("copyright")}${WORD_END})`, "iu");

/** Whether words without a stop, and such rights behind a dash, are a picture's: the story goes on below. Below its end they are the page's. */
export function isReservedCaption({ judged }: Capture, { index, text }: Block): boolean {
  const { length } = withoutHouseRights(text);
  if (length === text.length || length < SHORTEST_ABOVE || text.length > LONGEST_CAPTION) return false;
  if (!BEHIND_DASH.test(text.slice(length)) || OF_PAGE.test(text) || endsSentence(text.slice(0, length))) return false;
  return judged.findLastIndex(({ label }) => label === "paragraph") > index;
}
