/** Credits behind captions, form by form, and what must not be read as one. */
import { describe, expect, it } from "vitest";
import { readCreditBlock, splitCredit } from "../../../src/parse/fields/credit.ts";

const CAPTION = "Officers mark trees along the river on Friday.";

describe("a credit behind a caption", () => {
  it.each([
    [`${CAPTION} — Filepic/The Star`, "Filepic/The Star"],
    [`${CAPTION} — Reuters pic`, "Reuters pic"],
    [`${CAPTION} Foto Hielco Kuipers`, "Hielco Kuipers"],
    [`${CAPTION} Photo / Supplied`, "Supplied"],
    [`${CAPTION} (Mirror photo by Lena Marsh)`, "Lena Marsh"],
    [`${CAPTION} (Lena Marsh | Garden Ledger)`, "Lena Marsh | Garden Ledger"],
    [`${CAPTION} Sunniva Falk for The Harrow Ledger`, "Sunniva Falk for The Harrow Ledger"],
    [`${CAPTION} REUTERS/Anselm Holt Purchase Licensing Rights, opens new tab`, "REUTERS/Anselm Holt"],
    ["漁民將海豚推出港外。記者江佩蓉攝", "江佩蓉"],
    ["每个零件都有一个编号。受访者供图", "受访者"],
  ])("is found: %s", (text, credit) => {
    const read = splitCredit(text);
    expect(read?.credit).toBe(credit);
    // What follows the credit is a part of what is cut off.
    expect(read?.to).toBe(text.length);
  });

  it.each([
    `${CAPTION} — The Star of the sea, she said`,
    `${CAPTION} Foto und Ton kamen später`,
    `${CAPTION} (Mirror photo)`,
    "She bought her purchase licensing rights",
    "記者江佩蓉攝影展今天開幕，展出一百多張照片",
  ])("is none: %s", (text) => {
    expect(splitCredit(text)).toBeNull();
  });
});

describe("a block of a person and the house that a picture was taken for", () => {
  it("is a credit", () => {
    expect(readCreditBlock("Sunniva Falk for The Harrow Ledger")?.credit).toBe("Sunniva Falk for The Harrow Ledger");
  });

  it.each(["Votes for The Harrow Ledger", "Lena Marsh for a better harbour", "Ferry for Harrow"])(
    "is not %s",
    (text) => {
      expect(readCreditBlock(text)).toBeNull();
    },
  );
});
