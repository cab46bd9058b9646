/** What a picture leaves amid the story: its file's name, or search words, "… pulled down." / "lodge, night, pool" / "The lodge is …". */

import { listEach } from "../../../list-each.ts";
import { isFileName } from "../../photos/file-name.ts";
import { endsInColon } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsWaiting, STARTS_UPPER } from "./fragments.ts";

/** The rule's case. */
export const ALT_SLUG = "alt-slug";

/** Small letters, two words at least, no stop. Of 64 such lines amid the stories of the practice corpus and of our lessons 62 are no part of them. */
const SLUG = /^\p{Ll}[\p{Ll}\p{N}'’-]*(?:,? [\p{Ll}\p{N}'’-]+){1,15}$/u;
/** UTF-16 units. */
const LONGEST = 100;
/** "010_Clymer-1", "IMG_4228": a picture's file without its ending; "player_one" is a name. */
const BARE_FILE_NAME = /^(?=\D*\d)(?:\d{1,5}|IMG|DSC[NF]?|PXL|[A-Z]{3})_[\p{L}\d-]+(?:_[\p{L}\d-]+)*$/u;

/** "registro_delibere_1867", "Backhaus_2023_05_13_060": words of its name, and a number; "text_embedding_3" is a program. */
const NUMBERED_NAME = /^(?=.*\d{3})\p{L}[\p{L}\d]{2,}(?:_[\p{L}\d-]+)+$/u;
/** "pain-de-sucre-queyras-lever-soleil": what a search machine is told of it; "mother-in-law", "out-of-the-box" are words, "1-800-799-7233" is a number. */
const HYPHENED = /^(?=.{20})(?=.*\p{Ll}{4})[\p{Ll}\d]+(?:-[\p{Ll}\d]+){3,}$/u;
/** "f:id:rojiura:20200402143011j:plain": a Japanese blog's mark for a picture. */
const BLOG_MARK = /^f:id:[\w-]+:\d{14}\w?:\w+$/u;
/** "torre_meccanismo_oggi": where files are named with numbers, so are others without. */
const JOINED_NAME = /^\p{L}{2,}(?:_\p{L}{2,}){2,}$/u;
const FILE_NAMES: readonly RegExp[] = [BARE_FILE_NAME, BLOG_MARK];
/** So names are that a story lists, too. */
const WORDED_NAMES: readonly RegExp[] = [NUMBERED_NAME, HYPHENED];

const isOneWord = (text: string): boolean => !text.includes(" ") && /[-_:]/.test(text);

/** Whether a line is a picture's file or address, and nothing else: it has no space in it. */
const namesFile = (text: string, forms: readonly RegExp[]): boolean =>
  isOneWord(text) && forms.some((form) => form.test(text));

/** "The rumour was told by three accounts:" / "harrow_watch_2019" / "north_shore_mum": what a colon announces, as a story's own. */
function isAnnounced(texts: readonly string[], index: number): boolean {
  let above = index - 1;
  while (above > 0 && isOneWord(texts[above] ?? "") && !endsInColon(texts[above] ?? "")) above -= 1;
  return endsInColon(texts[above] ?? "");
}

/** A sentence's end and no quotation's, "“… sail again?”" / "asked the master of", nor an abbreviation's, "Harbour Lines Inc." */
const ENDS_SURELY = /(?<![\s.]\p{L}{1,2}|\b\p{Lu}\p{L}{1,3})[.!?]$/u;
/** What stands below is no word of the same sentence: so long, or a sentence. UTF-16 units. */
const SHORTEST_AFTER = 40;
const ENDS_STOPPED = /[.!?]["”»]?$/u;

/** Leaves files' names out, and search words where a sentence ends above them and another begins below. */
export function dropAltSlugs(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  let numbered: boolean | undefined;
  const hasNumbered = (): boolean => {
    numbered ??= texts.some((text) => text.includes("_") && NUMBERED_NAME.test(text));
    return numbered;
  };
  const isJoined = (text: string): boolean => text.includes("_") && JOINED_NAME.test(text) && hasNumbered();
  const isSlug = (at: number): boolean => {
    const [before = "", text = "", after = ""] = [at - 1, at, at + 1].map((place) => texts[place]);
    if (text.length > LONGEST || !SLUG.test(text) || endsWaiting(text) || !ENDS_SURELY.test(before)) return false;
    return STARTS_UPPER.test(after) && (after.length >= SHORTEST_AFTER || ENDS_STOPPED.test(after));
  };
  const isDropped = (each: Judgement, at: number): boolean => {
    if (given[at] !== undefined || !isBody(each)) return false;
    const text = texts[at] ?? "";
    if (text.length > LONGEST) return false;
    if (isFileName(text) || namesFile(text, FILE_NAMES)) return true;
    const isWorded = namesFile(text, WORDED_NAMES) || isJoined(text);
    if (isWorded) return each.label !== "listitem" && !isAnnounced(texts, at);
    // A list's item may be in small letters, and what goes on is no picture's.
    return (each.label === "paragraph" || each.label === "subhead") && isSlug(at);
  };
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => (isDropped(each, at) ? judge("other", ALT_SLUG, LIKELY) : each)),
  );
}
