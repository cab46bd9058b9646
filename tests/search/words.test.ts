import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutExcerpt, takeHeadline } from "../../src/search/excerpt.ts";
import { isLetter, readQuery } from "../../src/search/query.ts";
import { joinWords, listWords, separateWords } from "../../src/search/words.ts";
import { ROOT } from "../workspace.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "港",
        "口",
        "ー",
        "で",
        "ก",
        "กำ",
        "l’",
        "Iran",
        " ",
        "a1",
        "。",
        "’",
        "“",
        "\n",
        "$",
        "£",
        "Straße",
        "Łódź",
        "\u2061",
        "\u2062",
      ),
      {
        maxLength: 20,
      },
    )
    .map((all) => all.join("")),
);

describe("separateWords", () => {
  it("parts writing that has no spaces into its signs, and the rest where it has them", () => {
    expect(listWords("AI技術で港の橋")).toEqual(["AI", "技", "術", "で", "港", "の", "橋"]);
    expect(listWords("ニュース。港")).toEqual(["ニ", "ュ", "ー", "ス", "。港"]);
    expect(listWords("the U.S. council’s vote")).toEqual(["the", "U.S.", "council’s", "vote"]);
  });

  it("parts a word from what French and Italian write in one with it", () => {
    expect(listWords("l’Iran qu'elle dell’acqua aujourd’hui O’Brien don't")).toEqual([
      "l’",
      "Iran",
      "qu'",
      "elle",
      "dell’",
      "acqua",
      "aujourd’hui",
      "O’",
      "Brien",
      "don't",
    ]);
    expect(listWords("quelqu’un anch’io senz’altro O'Neil D`Arcy rock ’n’ roll")).toEqual([
      "quelqu’",
      "un",
      "anch’",
      "io",
      "senz’",
      "altro",
      "O'",
      "Neil",
      "D`",
      "Arcy",
      "rock",
      "’n’",
      "roll",
    ]);
  });

  it("parts a compound with an apostrophe in it, as Pagefind does not", () => {
    expect(listWords("Nuñez-O’Brien Saint-Germain-l'Auxerrois pre-Christmas al-Qur’an")).toEqual([
      "Nuñez-",
      "O’",
      "Brien",
      "Saint-Germain-",
      "l'",
      "Auxerrois",
      "pre-Christmas",
      "al-",
      "Qur’an",
    ]);
  });

  it("parts an amount from what stands in one with it", () => {
    expect(listWords("US$14,000 HK$500 non-US$3 £10-£20m 5€/Monat 100$-Schein")).toEqual([
      "US",
      "$14,000",
      "HK",
      "$500",
      "non-US",
      "$3",
      "£10-",
      "£20m",
      "5€/",
      "Monat",
      "100$-",
      "Schein",
    ]);
    expect(listWords("£240,000 (£99) -$5 Ke$ha A$AP $31.70")).toEqual([
      "£240,000",
      "(£99)",
      "-$5",
      "Ke$ha",
      "A$AP",
      "$31.70",
    ]);
  });

  it("gives the index plain letters for those that it does not know as such", () => {
    const letters = "Weiß GROẞ Łódź Tromsø Æsop Œuvre đ ð þ ħ ı";
    const parted = separateWords(letters);
    expect(parted.replace(/[\u2061\u2062]/g, "")).toBe("Weiss GROSS Lódź Tromso Aesop Oeuvre d d th h i");
    expect(joinWords(parted)).toBe(letters);
    expect(joinWords(separateWords("Weiss Lodz đð"))).toBe("Weiss Lodz đð");
  });

  it("is undone by joinWords", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(joinWords(separateWords(given))).toBe(given.replace(/[\u2060-\u2062]/g, ""));
      }),
    );
  });

  it("gives the same again for what it gave", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(separateWords(joinWords(separateWords(given)))).toBe(separateWords(given));
      }),
    );
  });
});

describe("isLetter", () => {
  it("knows letters of alphabets and figures, and no syllables, signs or words", () => {
    expect(["c", "Б", "ω", "ש", "ع", "7"].map(isLetter)).toEqual(Array(6).fill(true));
    expect(["김", "港", "क", "cl"].map(isLetter)).toEqual(Array(4).fill(false));
  });
});

describe("readQuery", () => {
  it("asks for all words at once, and for each phrase", () => {
    expect(readQuery("  gull nets “harbour wall” «l’Iran» ")).toEqual({
      searches: ["gull nets", '"harbour wall"', '"l’ Iran"'],
      marks: ["harbour wall", "l’Iran", "gull", "nets"],
    });
  });

  it("takes a word of signs as a phrase of them, and leaves out an elided article", () => {
    expect(readQuery("港口 l’Iran")).toEqual({ searches: ["Iran", '"港 口"'], marks: ["港口", "Iran"] });
    expect(readQuery("港").searches).toEqual(["港"]);
    expect(readQuery("Nuñez-O'Brien").searches).toEqual(readQuery("Nuñez-O’Brien").searches);
    expect(readQuery("Nuñez-O'Brien").marks).toEqual(["Nuñez-", "Brien"]);
  });

  it("leaves out no word that only ends with an apostrophe", () => {
    expect(readQuery("fishermen’s 'wives' councils’").marks).toEqual(["fishermen’s", "'wives'", "councils’"]);
  });

  it("asks without the signs behind a word, which the index leaves out", () => {
    expect(readQuery("C++ 30€")).toEqual({ searches: ["C 30"], marks: ["C++", "30€"] });
  });

  it("asks for an amount without its sign, as the index has it, and marks it with the sign", () => {
    expect(readQuery("£240,000 $31.70 (€5m")).toEqual({
      searches: ["240,000 31.70 5m"],
      marks: ["£240,000", "$31.70", "(€5m"],
    });
    expect(readQuery('"for £240,000 in C++"').searches).toEqual(['"for 240,000 in C"']);
  });

  it("takes an amount in one with letters as a phrase of both", () => {
    expect(readQuery("US$14,000")).toEqual({ searches: ['"US 14,000"'], marks: ["US$14,000"] });
    expect(readQuery('"US$14,000"').searches).toEqual(['"US 14,000"']);
    expect(readQuery("$14,000").searches).toEqual(["14,000"]);
    expect(readQuery("£10-£20m")).toEqual({ searches: ['"10- 20m"'], marks: ["£10-£20m"] });
  });

  it("asks for plain letters, and marks those that were typed", () => {
    expect(readQuery("Weiß “Große Łódź”")).toEqual({
      searches: ["Weiss", '"Grosse Lódź"'],
      marks: ["Große Łódź", "Weiß"],
    });
  });

  it("does not stumble over a quotation mark alone, or over nothing", () => {
    expect(readQuery('gull "nets').searches).toEqual(["gull nets"]);
    expect([readQuery("").searches, readQuery(' "" … - ').searches]).toEqual([[], []]);
  });
});

describe("cutExcerpt", () => {
  const words = Array.from({ length: 100 }, (_, place) => `w${place}`);
  const content = words.join(" ");
  const join = (runs: ReturnType<typeof cutExcerpt>): string => runs.map(({ text: run }) => run).join("");

  it("shows the window with most hits, and marks them", () => {
    const runs = cutExcerpt(content, [10, 60, 62, 62], 3);
    expect(join(runs)).toBe(`… ${words.slice(52, 88).join(" ")} …`);
    expect(runs.filter(({ isHit }) => isHit).map(({ text: run }) => run)).toEqual(["w60", "w62"]);
  });

  it("neither begins nor ends with the mark between two fields", () => {
    const parted = words.map((word, place) => (place === 52 || place === 88 ? "·" : word)).join(" ");
    expect(join(cutExcerpt(parted, [60], 3))).toBe(`… ${words.slice(53, 88).join(" ")} …`);
  });

  it("begins behind the headline, where that alone was found", () => {
    expect(join(cutExcerpt(content, [1], 3))).toBe(`${words.slice(3, 39).join(" ")} …`);
    expect(join(cutExcerpt("one two", [0], 2))).toBe("");
  });

  it("marks what was found in the headline", () => {
    expect(takeHeadline(content, [1, 50], 3)).toEqual([
      { text: "w0 ", isHit: false },
      { text: "w1", isHit: true },
      { text: " ", isHit: false },
      { text: "w2", isHit: false },
    ]);
  });

  it("joins what was parted for the index", () => {
    const runs = cutExcerpt(separateWords("題 港口大橋 l’Iran"), [1, 2, 6], 1);
    expect(runs.filter(({ text: run }) => run !== "")).toEqual([
      { text: "港口", isHit: true },
      { text: "大橋 l’", isHit: false },
      { text: "Iran", isHit: true },
    ]);
  });
});

describe("apostrophes", () => {
  it("are the same for what is found and for what is marked", () => {
    const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
    const [, index] = /^const APOSTROPHE = "([^"]+)";$/m.exec(read("src/search/words.ts")) ?? [];
    const page = read("templates/assets/script/site.js").match(/\['[^\]]+\]/g);
    expect(index).toMatch(/^\[.+\]$/);
    expect(page).toEqual([index, index]);
  });
});
