/** What stands between a headline and the story, and sums it up. */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isSaid } from "./hyphen-speech.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

/** An item of a digest says something: it is so long, weighed. */
const LEAST_ITEM = 55;
/** One item is none: a story may open with a line of dialogue. */
const LEAST_ITEMS = 2;

const BULLET = /^[-–•*]\s/u;

const LONGER_DASH = /^[–—]\s/u;
/** What a lost dateline opens is a paragraph: so long, weighed. */
const LEAST_OPENING = 90;

const isItem = (text: string): boolean => BULLET.test(text) && isLong(text, LEAST_ITEM);

/** "- Nine smelters wait." / "- Stocks are low." / "– Indonesia’s slow release …": a longer dash below items of another sign is what a lost dateline leaves. */
const opensBehind = (texts: readonly string[], items: readonly number[], at: number): boolean =>
  items.length >= LEAST_ITEMS &&
  LONGER_DASH.test(texts[at] ?? "") &&
  !items.some((item) => LONGER_DASH.test(texts[item] ?? "")) &&
  !BULLET.test(texts[at + 1] ?? "") &&
  isLong(texts[at] ?? "", LEAST_OPENING);

/** Such items may be short where a page's word for a summary stands right above them, and the story goes on below: "L'essentiel" / "- Six lignes." / "- Un phare." */
function listTitled({ texts, given, judged }: StoryDraft, head: number): readonly number[] {
  for (let i = head + 1; i < texts.length; i += 1) {
    const text = texts[i] ?? "";
    if (given[i] === "badge" && BULLET.test(texts[i + 1] ?? "")) {
      const items: number[] = [];
      const isPoint = (at: number): boolean =>
        given[at] === undefined && BULLET.test(texts[at] ?? "") && !opensBehind(texts, items, at);
      for (let at = i + 1; isPoint(at); at += 1) items.push(at);
      const isOver = isLong(texts[i + 1 + items.length] ?? "", PARAGRAPH);
      return items.length >= LEAST_ITEMS && isOver ? items : [];
    }
    if (given[i] === undefined && isBody(judged[i]) && isLong(text, PARAGRAPH) && endsSentence(text)) return [];
  }
  return [];
}

/** Three points without a title, each a sentence, are one too, though they are short. */
const LEAST_POINTS = 3;
const POINT = /^[-•]\s\p{Lu}/u;
const HEAD: ReadonlySet<string | undefined> = new Set(["caption", "credit", "byline"]);

/** "- Seit August wird gestrickt." / "- Der Bus hält viermal am Tag." / "- Das Bauamt prüft." between the page's head and the first paragraph; right under the headline a list may be the story. */
function listUntitled({ texts, given, judged }: StoryDraft, head: number): readonly number[] {
  const first = judged.findIndex((each, i) => i > head && given[i] === undefined && isBody(each));
  if (!HEAD.has(given[first - 1])) return [];
  const items: number[] = [];
  const isPoint = (text: string): boolean => POINT.test(text) && endsSentence(text) && !isSaid(text);
  for (let at = first; at > 0 && given[at] === undefined && isPoint(texts[at] ?? ""); at += 1) items.push(at);
  const below = first + items.length;
  const isOver =
    given[below] === undefined && judged[below]?.label === "paragraph" && isLong(texts[below] ?? "", PARAGRAPH);
  if (items.length < LEAST_POINTS || !isOver) return [];
  // "- Vi kan ikke mere." … "- Ingen har lyttet, siger hun.": where a hyphen opens speech, voices may open the story.
  return texts.some((text) => text.startsWith("- ") && isSaid(text)) ? [] : items;
}

/**
 * Bullets below the headline that sum the story up before it begins: "Key Points" / "- The ferry line has lost …" /
 * "- Its owner wants …" / "The ferry line that …". A list of the story's own has a paragraph before it.
 */
export function dropDigest(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const head = draft.judged.findIndex(({ label }) => label === "headline");
  const titled = [...listTitled(draft, head), ...listUntitled(draft, head)];
  const items: number[] = [];
  for (let i = head + 1; i < texts.length; i += 1) {
    const text = texts[i] ?? "";
    if (given[i] !== undefined || !isBody(draft.judged[i]) || titled.includes(i)) continue;
    if (opensBehind(texts, items, i)) break;
    if (isItem(text)) items.push(i);
    else if (isLong(text, PARAGRAPH) && endsSentence(text)) break;
    else if (items.length > 0 && BULLET.test(text)) return draft;
    if (i === texts.length - 1) return draft;
  }
  const isRun = items.length >= LEAST_ITEMS && (items.at(-1) ?? 0) - (items[0] ?? 0) < items.length;
  const dropped = new Set(isRun ? [...titled, ...items] : titled);
  if (dropped.size === 0) return draft;
  const judged = listEach(
    draft.judged,
    (each, i): Judgement => (dropped.has(i) ? judge("other", "digest", LIKELY) : each),
  );
  return redraft(draft, judged);
}
