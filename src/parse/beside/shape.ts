/** A block's size, edges and signs. */
import { codeAt } from "../../code-at.ts";
import { Char, charClass } from "../../lexicon/chars.ts";
import { EAST_ASIAN } from "../../lexicon/scripts.ts";
import { SIDE_BETWEEN_COMMAS, SIDE_IN_BRACKETS } from "../fields/photos/photo-signs.ts";
import type { Facts } from "../scan/facts.ts";
import { SIGN } from "../scan/signs.ts";
import { choice, countStep, type Emit, flag, type Registry, scale, stepOf } from "../story/registry.ts";
import { ENDS, endOf, STARTS, startOf } from "./edges.ts";
import { LISTED } from "./listed-words.ts";

const UNSPACED = new RegExp(`[${EAST_ASIAN}]`, "u");
/** A character of an unspaced script counts for so many, and a word has so many. */
const UNSPACED_WEIGHT = 2.5;
const WORD_LENGTH = 6;

const YEAR = /\b(?:19|20)\d\d\b/;
const CLOCK = /\d[:.]\d\d/;
const COLON_NEAR = /^.{2,32}[:：]/u;
/** The colon of COLON_NEAR is no farther off, halves of characters counted. */
const FARTHEST_COLON = 64;
const CAPITALS_FIRST = /^\p{Lu}[\p{Lu}\s-]{2,}[:.]\s/u;
/** "a dÃ©cidÃ©" is a letter that was read byte by byte. */
const COPYRIGHT = /(?<![Ã-ß])©|ⓒ|\(c\)/i;
const BRACKETS_WHOLE = /^[([（［].*[)\]）］]\.?$/u;
const ADDRESS = /https?:|www\.|@/;

/** "FILE PHOTO: ", as far as the first two characters tell. */
function mayOpenInCapitals({ text, first, signs }: Facts): boolean {
  if (first !== Char.upper) return (signs & SIGN.half) !== 0;
  const second = codeAt(text, 1);
  const kind = charClass[second];
  return kind === Char.upper || kind === Char.space || second === 45 || (signs & SIGN.half) !== 0;
}

/** Draws a block's size, edges and signs, or its edges alone; `listed`: bits of LISTED. */
export function shapeFeatures(registry: Registry): {
  readonly shape: (facts: Facts, listed: number, emit: Emit) => void;
  readonly edges: (facts: Facts, emit: Emit) => void;
} {
  const width = scale(registry, "width", [12, 20, 30, 40, 55, 70, 90, 110, 140, 180, 230, 300, 400, 520, 700]);
  const words = scale(registry, "words", [2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45]);
  const ends = choice(registry, "ends with", ENDS);
  const starts = choice(registry, "starts with", STARTS);
  const stops = scale(registry, "full stops inside", [1, 2, 3, 5]);
  const capitals = scale(registry, "share of capitalised words", [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.95]);
  const digit = flag(registry, "digit");
  const year = flag(registry, "year");
  const clock = flag(registry, "clock time");
  const colon = flag(registry, "colon near the start");
  const capitalsFirst = flag(registry, "capitals and colon first");
  const sideInBrackets = flag(registry, "side in brackets");
  const sideBetweenCommas = flag(registry, "side between commas");
  const bar = flag(registry, "bar");
  const slash = flag(registry, "slash");
  const copyright = flag(registry, "copyright sign");
  const quotation = flag(registry, "quotation");
  const bracketsWhole = flag(registry, "in brackets whole");
  const asks = flag(registry, "question or exclamation inside");
  const address = flag(registry, "address");
  const dash = flag(registry, "dash in the middle");

  const edges = ({ text }: Facts, emit: Emit): void => {
    emit(ends + endOf(text));
    emit(starts + startOf(text));
  };
  const shape = (facts: Facts, listed: number, emit: Emit): void => {
    const { text, signs, runs } = facts;
    if (signs & SIGN.wide && UNSPACED.test(text)) {
      const wide = text.length * UNSPACED_WEIGHT;
      emit(stepOf(width, wide));
      emit(stepOf(words, wide / WORD_LENGTH));
    } else {
      emit(countStep(width, text.length));
      emit(countStep(words, runs));
    }
    edges(facts, emit);
    emit(countStep(stops, facts.stops));
    if (runs > 2) emit(stepOf(capitals, facts.initials / runs));
    if (signs & SIGN.digit) emit(digit);
    if (signs & SIGN.number && YEAR.test(text)) emit(year);
    if (signs & SIGN.clock && CLOCK.test(text)) emit(clock);
    if (facts.colonAt <= FARTHEST_COLON && COLON_NEAR.test(text)) emit(colon);
    if (mayOpenInCapitals(facts) && CAPITALS_FIRST.test(text)) emit(capitalsFirst);
    if (signs & SIGN.bracket && SIDE_IN_BRACKETS.test(text)) emit(sideInBrackets);
    if (listed & LISTED.side && signs & SIGN.comma && SIDE_BETWEEN_COMMAS.test(text)) emit(sideBetweenCommas);
    if (signs & SIGN.bar) emit(bar);
    if (signs & SIGN.slash) emit(slash);
    if (signs & (SIGN.rights | SIGN.bracket) && COPYRIGHT.test(text)) emit(copyright);
    if (signs & SIGN.quotation) emit(quotation);
    if (facts.first === Char.opener && BRACKETS_WHOLE.test(text)) emit(bracketsWhole);
    if (signs & SIGN.ask) emit(asks);
    if (signs & (SIGN.colon | SIGN.at | SIGN.address) && ADDRESS.test(text)) emit(address);
    if (signs & SIGN.dash) emit(dash);
  };
  return { shape, edges };
}
