import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeLedger } from "../../src/view/ledger.ts";
import { openText, shorten } from "../../src/view/text.ts";
import { makeLedgerOf, makeRecord } from "../make-record.ts";

const squeeze = (text: string): string => text.replace(/\s+/g, "");

/** Few letters, so that texts hold one another often, and white space of many kinds. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", "a", "b", " ", "  ", "\u00a0", "\u3000", "é"),
  maxLength: 40,
});
const line = text.filter((one) => one.trim() !== "");

describe("a ledger's row", () => {
  it("leads to the next block that holds its line, white space apart", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (texts, lines) => {
        const record = makeRecord({ ledger: makeLedgerOf(lines.map((own) => ({ text: own, label: "paragraph" }))) });
        const anchored = texts.map((own, index) => ({ text: own, anchor: `p${index}`, number: index }));
        let from = 0;
        const expected = lines.map((own) => {
          const found = texts.findIndex((block, index) => index >= from && squeeze(block).includes(squeeze(own)));
          if (found >= 0) from = found;
          return found < 0 ? null : `#p${found}`;
        });
        expect(makeLedger(record, anchored).rows.map(({ shown }) => shown?.href ?? null)).toEqual(expected);
      }),
    );
  });

  it("leads to the first of the paragraphs that its line was parted into", () => {
    const [first, second] = ["The weir was found open on Monday.", "According to the keeper, no one had touched it."];
    const record = makeRecord({
      ledger: makeLedgerOf(
        [first + second, "Police closed the path."].map((own) => ({ text: own, label: "paragraph" })),
      ),
    });
    const texts = ["An older story.", first, second, "Police closed the path."];
    const anchored = texts.map((own, index) => ({ text: own, anchor: `p${index}`, number: index }));
    expect(makeLedger(record, anchored).rows.map(({ shown }) => shown?.href)).toEqual(["#p1", "#p3"]);
  });

  it("opens as the whole line, folded, does", () => {
    const words = fc.array(fc.constantFrom("word", "a", "  ", "\t", "é,", "longer-than-others", "\u3000"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (own) => {
        const whole = own.join(" ").trim();
        expect(openText(whole)).toBe(shorten(whole.replace(/\s+/g, " ").trim(), 48));
      }),
    );
  });
});
