/** Rights behind a story's last sentence, which are no words of it and sign no picture. */
import { describe, expect, it } from "vitest";
import { splitCredit } from "../../../../src/parse/fields/credit/credit.ts";
import { readInlineSignoff } from "../../../../src/parse/fields/signoff/signoff-inline.ts";

const LONG = "Il traghetto per le isole esterne non partirà prima di venerdì, ha detto il capo del porto.";

describe("rights behind the last sentence", () => {
  it.each([
    ["© RIPRODUZIONE RISERVATA", []],
    ["RIPRODUZIONE RISERVATA", []],
    ["Riproduzione riservata", []],
    ["- RIPRODUZIONE RISERVATA", []],
    ["(Riproduzione riservata)", []],
    ["Riproduzione riservata © Copyright Il Fanale", []],
    ["© Reproduction interdite", []],
    ["Todos os direitos reservados", []],
    ["All rights reserved.", []],
    ["© 2024 The Harrow Post. All rights reserved.", []],
    ["Copyright 2024 The Harrow Post. All rights reserved.", []],
    // By its number of the text an agency signs it.
    ["© dpa-infocom, dpa:240305-99-123456/3", ["dpa"]],
    ["(dpa:240305-99-123456/3)", ["dpa"]],
  ])("end the story, and no picture is theirs: %s", (rights, agencies) => {
    expect(readInlineSignoff(`${LONG} ${rights}`)).toEqual({
      text: rights,
      from: LONG.length + 1,
      agencies,
      rule: "signoff.rights",
    });
  });

  it("run into it", () => {
    expect(readInlineSignoff(`${LONG}© RIPRODUZIONE RISERVATA`)?.from).toBe(LONG.length);
  });

  it.each([
    `${LONG} The song was sold with all rights reserved.`,
    "The song was sold, all rights reserved.",
    "© RIPRODUZIONE RISERVATA",
    `${LONG} The line read “©”.`,
    `${LONG} They sold “The Tide” all rights reserved`,
    `${LONG} The bus left the quay at 10:42.`,
  ])("are none in the sentence's own words, or alone: %s", (text) => {
    expect(readInlineSignoff(text)).toBe(null);
  });

  it("name nobody who took a picture", () => {
    expect(splitCredit("Il molo riaperto ai pedoni. © Riproduzione riservata")).toBe(null);
    expect(splitCredit("Il molo riaperto ai pedoni. © Lena Marsh")?.credit).toBe("Lena Marsh");
  });
});
