import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText, matchFoldedForm } from "../../src/lexicon/index.ts";
import { countWords } from "../../src/parse/body/count-words.ts";
import { hasDigit } from "../../src/parse/fields/dates/digits.ts";
import { countGlanced, lookAtBlocks } from "../../src/parse/glance.ts";
import { findSigns, Sign } from "../../src/parse/signs.ts";

const CHARACTERS = " aZé7٣၇៧.,:：=＝©ⓒ([（)）】|/—–“”’한漢かไ";
const text = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 60 }).map((all) => all.join(""));

const has = (signs: number, sign: number): boolean => (signs & sign) !== 0;

it("tells of a text which characters it holds", () => {
  fc.assert(
    fc.property(text, (block) => {
      const signs = findSigns(block);
      expect(has(signs, Sign.digit)).toBe(hasDigit(block));
      expect(has(signs, Sign.colon)).toBe(/[:：=＝]/.test(block));
      expect(has(signs, Sign.rights)).toBe(/[©ⓒ]/.test(block));
      expect(has(signs, Sign.closer)).toBe(/[)\]）］】]/.test(block));
      expect(has(signs, Sign.bar)).toBe(/[|/]/.test(block));
      expect(has(signs, Sign.dash)).toBe(/[—–]/.test(block));
      expect(has(signs, Sign.beyond)).toBe(/[^\x20-\x7e]/.test(block));
    }),
  );
});

it("counts words, folds and matches as is done without it", () => {
  fc.assert(
    fc.property(text, (block) => {
      const glance = lookAtBlocks([block])(0);
      expect(countGlanced(glance)).toBe(countWords(block));
      expect(glance.folded).toBe(foldText(block));
      expect(glance.form).toEqual(matchFoldedForm(foldText(block)));
    }),
  );
});

it("looks at a block once, and sees nothing where there is none", () => {
  const glance = lookAtBlocks(["Share", "The ferry did not sail on Tuesday."]);
  expect(glance(0)).toBe(glance(0));
  expect(glance(0).form?.kind).toBe("share");
  expect([glance(0).sentence, glance(1).sentence]).toEqual([false, true]);
  expect([glance(-1).text, glance(2).text]).toEqual(["", ""]);
});
