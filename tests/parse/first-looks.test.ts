/** Looks that cost less than the expressions behind them: none hides what its expression finds. */
import { describe, expect, it } from "vitest";
import { mayHoldHanOrKana, mayHoldThai } from "../../src/lexicon/scripts.ts";
import { dropMarker } from "../../src/lexicon/trim-label.ts";
import { mayHoldGluedCapital } from "../../src/parse/fields/glued-capital.ts";
import { measureListMarker } from "../../src/parse/fields/list-marker.ts";
import { endsInColon, startsSmall } from "../../src/parse/sentence.ts";
import { isHyphenItem } from "../../src/parse/story/mend/looks.ts";

const LAST_POINT = 0x10ffff;
const POINTS = Array.from({ length: LAST_POINT + 1 }, (_, point) => String.fromCodePoint(point));

/** The characters of which a look and its expression tell different things. */
const differ = (look: (sign: string) => boolean, expression: RegExp): string[] =>
  POINTS.filter((sign) => look(sign) !== expression.test(sign));
/** The characters that a look hides from its expression. */
const hidden = (look: (sign: string) => boolean, expression: RegExp): string[] =>
  POINTS.filter((sign) => !look(sign) && expression.test(sign));

describe("a look at every character", () => {
  it("tells what begins with a small letter", () => {
    expect(differ(startsSmall, /^(?!\p{Script=Georgian})\p{Ll}/u)).toEqual([]);
  });

  it("tells what ends in a colon", () => {
    expect(differ(endsInColon, /[:：]$/u)).toEqual([]);
  });

  it("tells a list's marker, and what stands behind it", () => {
    expect(differ((sign) => isHyphenItem(`${sign} a`), /^[-•*]$/u)).toEqual([]);
    expect(differ((sign) => isHyphenItem(`-${sign}a`), /^\s$/u)).toEqual([]);
    expect(differ((sign) => measureListMarker(`-${sign}${sign}a`) > 0, /^\s$/u)).toEqual([]);
  });

  it("hides no letter of a script without spaces", () => {
    expect(hidden(mayHoldHanOrKana, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)).toEqual([]);
    expect(hidden(mayHoldThai, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u)).toEqual([]);
  });

  it("hides no capital that a word runs into", () => {
    expect(hidden((sign) => mayHoldGluedCapital(`mañana${sign}`), /^\p{Lu}$/u)).toEqual([]);
    expect(hidden((sign) => mayHoldGluedCapital(`.${sign}`), /^\p{Lu}$/u)).toEqual([]);
  });
});

it("takes a marker from a folded text", () => {
  expect(["- a", "-a", "// a", "/ a", "//a", "/", "»\u00a0 a", "--- a"].map(dropMarker)).toEqual([
    "a",
    "-a",
    "a",
    "a",
    "//a",
    "/",
    "a",
    "--- a",
  ]);
});
