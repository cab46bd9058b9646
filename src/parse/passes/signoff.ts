import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Label, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { FIRST_UNSPACED } from "../fields/credit/credit-label.ts";
import { readSignoffBlock, type SignoffBlock, signsStory } from "../fields/signoff/signoff.ts";
import { endOfSignoff } from "../fields/signoff/signoff-broken.ts";
import { readInlineSignoff } from "../fields/signoff/signoff-inline.ts";
import { isTableLine } from "../fields/signoff/table-line.ts";
import { endsSentence } from "../sentence.ts";
import { zeros } from "../story/zeros.ts";
import { endOfTop, isNoteOnTop, isSureCorrection, isSureNote } from "./corrections.ts";
import { isProse } from "./prose.ts";
import {
  isAboveDateline,
  isPictureAboveLast,
  isSourceOfBox,
  isSourceOfList,
  isSourceOfPicture,
  isTitle,
  isToldAtLength,
  isToldInBrackets,
} from "./signoff-sources.ts";

/** A last paragraph may be short, in dense scripts above all: "편지는 모두 보관 중이다." UTF-16 units. */
const SHORTEST_LAST = 20;
const SHORTEST_DENSE_LAST = 10;
/** How far to look for more of the story, in blocks. A story that goes on shows two paragraphs there. */
const LOOK_AHEAD = 8;
/** The last paragraph stands at most so many blocks above its sign-off: promos and share labels come between. */
const LOOK_BACK = 4;

/** Of each block whether the story goes on after it. Told from the last to the first, so that each block is looked at once. */
function tellGoingOn(capture: Capture): number[] {
  const { blocks, verdicts } = capture;
  const goesOn = zeros(blocks.length);
  /** The next two blocks of prose behind the one that is asked for. */
  let [next, second] = [Infinity, Infinity];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (second <= index + LOOK_AHEAD) goesOn[index] = 1;
    if (!verdicts[index] && isProse(capture, index)) [next, second] = [index, next];
  }
  return goesOn;
}

function followsProse(capture: Capture, index: number, signed: ReadonlySet<number>): boolean {
  const { blocks, verdicts } = capture;
  const passesLine = isSureCorrection(capture, blocks[index]);
  for (let back = index - 1; back >= 0 && back >= index - LOOK_BACK; back -= 1) {
    const block = blocks[back];
    if (!block) return false;
    if (verdicts[back] || signed.has(back)) continue;
    // "que se hundió en 1871. EFE" / "mq/lb/ah": the agency signs, then the desk.
    const isEnded = endsSentence(block.text) || readInlineSignoff(block.text) !== null;
    const shortest = block.text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_LAST : SHORTEST_DENSE_LAST;
    // "… railway signaller, born 3 May 1930; died 12 February 2024" / "This article was amended on 1 March 2024. …"
    if (passesLine && !isEnded) continue;
    return isEnded && block.text.length >= shortest;
  }
  return signed.has(index - 1);
}

/** "--IANS", "—BERNAMA": the dashes say that an agency signs, whatever stands above. */
const DASHED = /^[-–—]{1,3}\s?\p{Lu}{3}/u;
/** A story has so many blocks before its sign-off. */
const FEWEST_BEFORE = 3;

const DASHES = markCodes("-–—");
const isDashed = (text: string, index: number): boolean =>
  index >= FEWEST_BEFORE && isMarked(DASHES, text, 0) && DASHED.test(text);

/** "Correction fluid had been used to paint a name …": the model is surer that this is the story than the form is that it corrects it. */
const SURELY_STORY = 0.75;

const isOfTable = ({ blocks }: Capture, index: number, signed: ReadonlySet<number>): boolean =>
  !signed.has(index - 1) && isTableLine(blocks[index]?.text ?? "", blocks[index - 1]?.text ?? "");

const isStory = ({ judged }: Capture, index: number): boolean =>
  judged[index]?.label === "paragraph" && judged[index].confidence >= SURELY_STORY;

/** Confidence of a note on top: its words and its place say so. */
const ON_TOP = 0.9;

function chooseLabel(reading: SignoffBlock, text: string): Label {
  if (reading.kind === "correction" || reading.kind === "desk") return "note";
  return reading.kind === "reporting" && !signsStory(text) ? "note" : "signoff";
}

const NO_SIGNOFFS = [
  isAboveDateline,
  isPictureAboveLast,
  isSourceOfList,
  isTitle,
  isSourceOfPicture,
  isToldInBrackets,
  isToldAtLength,
];

/** Sign-offs and notes in blocks of their own, after the story's last paragraph: "REUTERS", "(Reporting by …)", "Correction: …". */
export const labelSignoffs: Pass = {
  name: "signoff",
  label(capture) {
    const found: Verdict[] = [];
    const signed = new Set<number>();
    const goesOn = tellGoingOn(capture);
    const headline = capture.judged.findIndex(({ label }) => label === "headline");
    const top = endOfTop(capture, headline);
    for (const block of capture.blocks) {
      const { index, text } = block;
      // Its place rules most blocks out, and is told sooner than its words.
      if (capture.verdicts[index] || signed.has(index)) continue;
      if (index > headline && index < top && isNoteOnTop(capture, block)) {
        found.push({ block: index, label: "note", rule: "signoff.note-on-top", confidence: ON_TOP });
        continue;
      }
      if (goesOn[index] === 1) continue;
      if (!isDashed(text, index) && !followsProse(capture, index, signed)) continue;
      const reading = readSignoffBlock(text, capture.glance(index).form);
      if (reading === null || NO_SIGNOFFS.some((isIt) => isIt(capture, index, reading))) continue;
      if (isSourceOfBox(capture, index, reading)) {
        found.push({ block: index, label: "furniture", rule: "signoff.box", confidence: reading.confidence });
        continue;
      }
      if (reading.kind === "correction" && isStory(capture, index) && !isSureNote(capture, block)) continue;
      if (reading.kind === "correction" && isOfTable(capture, index, signed)) continue;
      const { rule, confidence } = reading;
      const label = chooseLabel(reading, text);
      for (let at = index; at <= endOfSignoff(capture.texts, index); at += 1) {
        signed.add(at);
        found.push({ block: at, label, rule, confidence });
      }
    }
    return found;
  },
};
