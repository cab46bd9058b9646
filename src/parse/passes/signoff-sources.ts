/** Lines that begin as a sign-off does, "Sources: …", and sign no story: they say where a list or a box is from, are another story's title, or a sentence in brackets. */
import { lexicon } from "../../lexicon/index.ts";
import type { Capture } from "../capture.ts";
import { signsPictures } from "../fields/byline/byline-pieces.ts";
import { sureCredit } from "../fields/credit/credit-glance.ts";
import { readDateline } from "../fields/dateline/dateline.ts";
import { isKnownPerson } from "../fields/particle-names.ts";
import type { SignoffBlock } from "../fields/signoff/signoff.ts";
import { isSourceTitle } from "../fields/source/source-title.ts";
import { endsSentence } from "../sentence.ts";
import { isPictureHouse } from "./picture-credits.ts";

const ITEM = /^[-–•*]\s/u;

/** "- 118 personer bor på Ytre Hellnes." / "Kilde: Fylkeskommunen": whether a sign-off names a list's source, and not the story's. */
export const isSourceOfList = ({ blocks }: Capture, index: number, { rule, agencies }: SignoffBlock): boolean =>
  rule === "signoff.form" && agencies.length === 0 && ITEM.test(blocks[index - 1]?.text ?? "");

/** "Sources: Mayor will not stand for a third term": another story's title. */
export const isTitle = ({ blocks, verdicts }: Capture, index: number, { rule, agencies }: SignoffBlock): boolean =>
  rule === "signoff.form" &&
  agencies.length === 0 &&
  isSourceTitle({ textAt: (at) => blocks[at]?.text ?? "", labelAt: (at) => verdicts[at]?.label }, index);

/** So many blocks right below a box's source, of which the model is so sure, are the story's. */
const FEWEST_BELOW = 3;
const SURELY_BELOW = 0.9;
const SPOKEN: ReadonlySet<string> = new Set(["paragraph", "listitem"]);

/** "Källa: Trafikverket" amid the story: a fact box ends there, and short paragraphs go on below it. */
export function isSourceOfBox({ judged, verdicts }: Capture, index: number, { rule, agencies }: SignoffBlock): boolean {
  if (rule !== "signoff.form" || agencies.length > 0) return false;
  const below = judged.slice(index + 1, index + 1 + FEWEST_BELOW);
  const isSure = below.every(({ label, confidence }) => SPOKEN.has(label) && confidence >= SURELY_BELOW);
  return below.length === FEWEST_BELOW && isSure && below.every((_, at) => !verdicts[index + 1 + at]);
}

/** A paragraph right below of which the model is so sure is the story's: the story has not ended. */
const SURELY_STORY = 0.97;

/** "Quelle: IMAGO / Lena Marsh", "Quelle: Lena Marsh/dpa" amid the story: a house that signs pictures alone, or a person and a house. */
export function isSourceOfPicture({ judged, glance }: Capture, index: number, { rule }: SignoffBlock): boolean {
  const below = judged[index + 1];
  if (rule !== "signoff.form" || below?.label !== "paragraph" || below.confidence < SURELY_STORY) return false;
  const pieces = (sureCredit(glance(index))?.credit ?? "").split("/").map((piece) => piece.trim());
  return pieces.some(signsPictures) || (pieces.length > 1 && pieces.some(isKnownPerson));
}

/** What names a source is no longer, but where it lists several behind a colon. UTF-16 units. */
const LONGEST_SOURCE = 100;
/** "This article appears in the …" is a note, however long; "theo…" is a word. UTF-16 units. */
const LONGEST_WORD = 12;

/** "Fontes: …", "(Reporting by …)": a colon or a bracket tells it from a sentence. */
const OPENS_SOURCE = /^(?:[([（［]|[^.]{2,24}[:：])/u;

/** "Theo Phòng Cảnh sát giao thông, giấy phép mới …" ("according to the traffic police, the new licence …"): a paragraph begins as a source is named. */
export function isToldAtLength(
  { blocks, judged, glance }: Capture,
  index: number,
  { rule, agencies }: SignoffBlock,
): boolean {
  const text = blocks[index]?.text ?? "";
  if (rule !== "signoff.form" || agencies.length > 0 || text.length <= LONGEST_SOURCE) return false;
  if ((glance(index).form?.form.length ?? 0) > LONGEST_WORD) return false;
  return judged[index]?.label === "paragraph" && endsSentence(text) && !OPENS_SOURCE.test(text);
}

/** What a sign-off in brackets says of several people is longer seldom, and parted by semicolons. UTF-16 units. */
const LONG_SIGNOFF = 90;
const SMALL_WORD = /^\p{Ll}+(?=\s)/u;

/** "(Bericht von der Sitzung lag den Räten da noch nicht vor, wie mehrere von ihnen sagen.)": a sentence goes on behind the form, where a name or an agency stands else. */
export function isToldInBrackets({ glance }: Capture, index: number): boolean {
  const { text, form } = glance(index);
  if (text.length < LONG_SIGNOFF || !text.startsWith("(") || !text.endsWith(".)") || text.includes(";")) return false;
  const [start = ""] = form?.form.split("…") ?? [];
  const [word = ""] = SMALL_WORD.exec(text.slice(start.length).trimStart()) ?? [];
  return start !== "" && word !== "" && !lexicon.agencies.has(word);
}

/** A picture on top of the story is told in one block that the model may take for a paragraph. */
const MOST_ABOVE = 1;

/** "시내 중심가 거리." / "연합뉴스" / "(북항=연합뉴스) 김하늘 기자 = …": a house above the story's dateline signs the picture on top. */
export function isAboveDateline({ blocks, judged, language }: Capture, index: number, { kind }: SignoffBlock): boolean {
  if (kind !== "agency" || judged[index + 1]?.label !== "paragraph") return false;
  if (judged.slice(0, index).filter(({ label }) => label === "paragraph").length > MOST_ABOVE) return false;
  return readDateline(blocks[index + 1]?.text ?? "", language) !== null;
}

/** "Getty Images" / "The ramp was welded in a yard at Harrow.": who signs pictures alone ends no story that goes on below. */
export const isPictureAboveLast = ({ texts, judged }: Capture, index: number): boolean =>
  judged[index + 1]?.label === "paragraph" && isPictureHouse(texts[index] ?? "");
