import { describe, expect, it } from "vitest";
import { setHeadline } from "../../src/view/headline.ts";

/** Spaces at which no line breaks, as they are seen. */
const show = (headline: string): string => setHeadline(headline).replaceAll("\u00a0", "_");

describe("a headline", () => {
  it.each([
    ["Mail lost – and found", "Mail lost_– and found"],
    ["Mail lost — and - found", "Mail lost_— and_- found"],
    ["Steg på 400 m stengt i 3 km/t vind", "Steg på 400_m stengt i 3_km/t vind"],
    ["Preise steigen um 7 %", "Preise steigen um 7_%"],
  ])("keeps what belongs together in one line: %s", (headline, set) => {
    expect(show(headline)).toBe(set);
  });

  it.each(["312 freed from scam centre", "Storm -12 hits", "19-year-old pilots", "Nets – "])(
    "breaks elsewhere, so that no word is wider than a phone: %s",
    (headline) => {
      expect(show(headline)).toBe(headline.replace("Nets –", "Nets_–"));
    },
  );
});
