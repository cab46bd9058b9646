/** Finds the byline: a label with names, a form that wraps a name, or a name alone that its neighbours confirm. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { readWrappedNames } from "./byline.ts";
import { readAlone } from "./byline-alone.ts";
import { labelledBelow, signedBelow, signedInline, signedRightBelow, signsUnnamed } from "./byline-below.ts";
import { readDesk, readDeskWithTime, readLabelledDesk } from "./byline-desk.ts";
import { type Byline, type BylineReading, isPictures } from "./byline-evidence.ts";
import { firstNamed, firstUnnamed, readLabelled } from "./byline-labelled.ts";
import { readWithTime } from "./byline-timed.ts";
import type { FieldContext, Found } from "./context.ts";
import { earlyGaps, headIndexes, tailIndexes } from "./context.ts";
import { hasGivenName } from "./names.ts";
import { hasOutletWord } from "./outlets.ts";

export type { Byline } from "./byline-evidence.ts";

/** How far from the headline, and after the story, a byline is looked for. Blocks. */
const BEFORE_HEADLINE = 6;
/** A label tells a byline farther off as well. */
const LABELLED_BEFORE_HEADLINE = 12;
const AFTER_HEADLINE = 40;
const AFTER_STORY = 8;

const LIKELY = 0.8;

/** A reporter with title and address. UTF-16 units. */
const LONGEST_COLLEAGUE = 48;

const STOP_INSIDE = /\S[.。]\s/u;

/** "홍길동 기자", "山田太郎 記者", in the scripts that have no label before the name. */
function readWrapped(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  // "… 얼음물로 더위를 식히고 있다. 신동하 기자": behind a sentence the name is a picture's.
  if (isPictures(context, index) || context.glance(index).sentence || STOP_INSIDE.test(text)) return null;
  const language = context.language.split("-")[0] ?? "";
  const names = readWrappedNames(text, language);
  if (names.length === 0) return null;
  const [said, blocks] = [[text], [index]];
  // "김하늘 기자" / "박도윤 기자": colleagues stand right below, each in a block.
  for (let at = index + 1; !context.isBody(at); at += 1) {
    const next = context.texts[at] ?? "";
    const more = next.length > LONGEST_COLLEAGUE ? [] : readWrappedNames(next, language);
    if (more.length === 0) break;
    names.push(...more.filter((name) => !names.includes(name)));
    said.push(next);
    blocks.push(at);
  }
  const value = { text: said.join(" "), names, agency: null, desks: [], outlet: null };
  return { value, blocks, rule: "byline.wrapped", confidence: LIKELY };
}

/** Whether a name is a newspaper's or a station's: a known one, one of its parts, "BBC Wales", or one by its words, "O Correio da Barra". */
function isOutlet(name: string): boolean {
  // "Bonnie Star" is a person.
  if (hasGivenName(name)) return false;
  const [first = "", second] = foldLabel(name).split(/[\s’']+/);
  const isPart = second !== undefined && /^\p{Lu}{2}/u.test(name) && lexicon.publishers.has(first);
  return isPart || lexicon.publishers.has(foldLabel(name)) || hasOutletWord(name);
}

/** Names without those that are an outlet's: "Jandira Belchior, O Correio da Barra"; one alone may be who wrote. */
function dropOutlets(found: Found<Byline>): Found<Byline> {
  const { names } = found.value;
  const people = names.filter((name) => !isOutlet(name));
  if (names.length < 2 || people.length === 0 || people.length === names.length) return found;
  const outlet = names.find(isOutlet) ?? found.value.outlet;
  return { ...found, value: { ...found.value, outlet, names: people } };
}

/** "Read Next" / "Ransom school board weighs four-day week" / "By Kari Voss": who wrote another story that the page shows. */
function isInTeaser(context: FieldContext, index: number): boolean {
  for (let i = index - 1; i >= 0 && !context.isBody(i); i -= 1) if (context.labels[i] === "related") return true;
  return false;
}

/** The blocks between the paragraphs that an earlier pass took for a byline by its form alone. */
function labelledInside(context: FieldContext): number[] {
  const { labels, bodyStart, bodyEnd } = context;
  const found: number[] = [];
  for (let i = bodyStart; i >= 0 && i < bodyEnd; i += 1)
    if (labels[i] === "byline" && !isInTeaser(context, i)) found.push(i);
  return found;
}

/** The surest name without a label; of equals the first. */
function surestAlone(context: FieldContext, indexes: readonly number[]): BylineReading {
  let alone: BylineReading = null;
  for (const index of indexes) {
    const read = readWithTime(context, index) ?? readAlone(context, index);
    if (read !== null && read.confidence > (alone?.confidence ?? 0)) alone = read;
  }
  return alone;
}

/** A desk, an agency or a newspaper, where nobody is named. */
function firstDesk(context: FieldContext, head: readonly number[]): BylineReading {
  for (const read of [readDesk, readLabelledDesk, readDeskWithTime]) {
    for (const index of head) {
      const found = read(context, index);
      if (found !== null) return found;
    }
  }
  return null;
}

function chooseByline(context: FieldContext): BylineReading {
  const head = headIndexes(context, BEFORE_HEADLINE, AFTER_HEADLINE);
  const labelled = headIndexes(context, LABELLED_BEFORE_HEADLINE, AFTER_HEADLINE);
  const gaps = earlyGaps(context).filter((index) => !isInTeaser(context, index));
  const tail = tailIndexes(context, AFTER_STORY);
  return (
    firstNamed(context, [...labelled, ...gaps, ...labelledInside(context)], readLabelled) ??
    firstUnnamed(context, head) ??
    firstNamed(context, [...head, ...tail], readWrapped) ??
    signedInline(context) ??
    signedRightBelow(context) ??
    surestAlone(context, [...head, ...gaps]) ??
    labelledBelow(context, tail) ??
    signedBelow(context, tail) ??
    // "(إعداد سلمى فوزي للنشرة العربية)" signs the story.
    signsUnnamed(context, tail) ??
    firstDesk(context, head)
  );
}

/**
 * Names the authors of a byline: the people in it; where it names nobody, the agency, desk or newspaper that stands in their place.
 * @returns as printed; none where the byline tells a trade alone: "Special Correspondent"
 */
export function nameAuthors({ names, desks }: Byline): readonly string[] {
  return names.length > 0 ? names : desks;
}

/**
 * Finds the byline of a capture.
 * @param context the capture, with its story known
 * @returns null where no name is sure enough: a wrong one is worse than none
 */
export function findByline(context: FieldContext): Found<Byline> | null {
  const found = chooseByline(context);
  return found === null ? null : dropOutlets(found);
}
