/** Titles of other stories amid a story that an arrow alone points at: ">> Ferry strike called off", "→ Why the seawall leans". */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";

const LIKELY = 0.85;
const FIRST_SIGNS = markCodes(">→➡►▶▸⇒☛☞»");
/** The arrow, and a capital, a number or a quotation behind it: "→ hier" is a link's word, and »Noch« is quoted. */
const POINTED = /^(?:>{2,3}\s?|[→➡►▶▸⇒☛☞][\ufe0e\ufe0f]?\s|»\s)(?=[\p{Lu}\p{N}"„“«‘'])/u;
/** ">>> x = 10" is a program's line. */
const PROGRAM = /=|>>.*>>/u;
/** A title has so many words, so that "» Fazit" is none, and is no longer. UTF-16 units. */
const FEWEST_SPACES = 3;
const LONGEST = 140;
const COLON = /[:：]\s?$/u;
/** The model is so sure of a subhead, where the page sets an arrow before its own. */
const SURE_SUBHEAD = 0.8;

/** "► 18.40 Uhr: Die Feuerwehr rückt an", "► Dienstag, 5. März, 18.40 Uhr": when something came about, as a live page tells it. */
const TIMED = /^\P{L}*\d{1,2}(?:[.:]|\s?h\s?)\d\d(?!\d)|[\s,]\d{1,2}(?:[.:]|\s?h\s?)\d\d(?: \p{L}+\.?)?\s?(?::|$)/u;

/** The arrow that opens a block, or nothing. */
const pointerOf = (text = ""): string => (isMarked(FIRST_SIGNS, text, 0) ? text.charAt(0) : "");

/** Whether a block is such a title by its look and by its neighbours: several in a row are a story's own list. */
function isPointed({ blocks, judged, glance }: Capture, at: number): boolean {
  const { text, spaces } = glance(at);
  if (text.length > LONGEST || spaces < FEWEST_SPACES + 1 || !POINTED.test(text)) return false;
  if (PROGRAM.test(text.slice(3)) || TIMED.test(text)) return false;
  const [above, below] = [blocks[at - 1]?.text ?? "", blocks[at + 1]?.text];
  const isList = pointerOf(above) === text.charAt(0) || pointerOf(below) === text.charAt(0) || COLON.test(above);
  const { label, confidence } = judged[at] ?? { label: "other", confidence: 0 };
  const isOwn = label === "headline" || (label === "subhead" && confidence >= SURE_SUBHEAD && text[0] !== ">");
  // "► 18.40 Uhr, Feierabend im Supermarkt an der" / "Breiten Straße. …": a link has broken the sentence.
  const goesOn = judged[at + 1]?.label === "continuation";
  return !isList && !isOwn && !goesOn && (!endsSentence(text) || text.endsWith("?"));
}

/**
 * Whether the story goes on right below a line. Where it does below several with the same arrow, those are its own subheads or points: "→ Where to
 * park" / … / "→ What there is to eat" / …. Two signs of "greater" are not: a story may name three others by them, each below a paragraph of its own.
 */
const isOverStory = ({ blocks, judged }: Capture, at: number): boolean =>
  blocks[at]?.text.startsWith(">") === false && judged[at + 1]?.label === "paragraph";

/** Finds them. Of 19 such lines amid stories of the practice corpus and the lessons, in German, French and Swedish, none is the story's. */
export function findPointed(capture: Capture): Verdict[] {
  const { blocks, verdicts } = capture;
  const pointed = blocks
    .filter(({ index, text }) => isMarked(FIRST_SIGNS, text, 0) && !verdicts[index] && isPointed(capture, index))
    .map(({ index }) => index);
  const times = new Map<string, number>();
  const signOver = (at: number): string => (isOverStory(capture, at) ? pointerOf(blocks[at]?.text) : "");
  for (const at of pointed) times.set(signOver(at), (times.get(signOver(at)) ?? 0) + 1);
  return pointed
    .filter((at) => signOver(at) === "" || times.get(signOver(at)) === 1)
    .map((block) => ({ block, label: "related", rule: "furniture.pointed", confidence: LIKELY }));
}
