/** Which credit is a caption's where it is said twice, and what a house adds behind its captions. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const END = "“We will be back when the sea lets us,” she said.";

/** Caption and credit of each picture among lines with nothing but `above` and `below` as the story. */
function listPhotos(above: readonly string[], lines: readonly string[], below: readonly string[], language = "en") {
  const paragraphs = (texts: readonly string[]): Label[] => texts.map(() => "paragraph");
  const labels: (Label | null)[] = ["headline", ...paragraphs(above), ...lines.map(() => null), ...paragraphs(below)];
  const { photos } = readFields(["Ferry stays in port", ...above, ...lines, ...below], labels, language);
  return photos.map(({ value: { caption, credit } }) => [caption, credit]);
}

const photosBetween = (lines: readonly string[], language = "en") => listPhotos([PROSE], lines, [PROSE, END], language);
const photosBelow = (lines: readonly string[]) => listPhotos([PROSE, END], lines, []);

describe("a caption that comes again with its credit", () => {
  const CAPTION = "La feria del puerto de Ansel, este lunes.";

  it("has that credit, and not the house's in the next block", () => {
    expect(photosBetween([CAPTION, `${CAPTION} / EFE/Marcial Roldán`, "EFE"], "es")).toEqual([
      [CAPTION, "EFE/Marcial Roldán"],
    ]);
  });

  it("has what goes on behind it without a stop, where that reads like a credit", () => {
    const page = "A page of the council's minute book from March 1923";
    const signed = `${page} Courtesy of the Arnsford Historical Society`;
    expect(photosBetween([page, signed])).toEqual([[page, "Courtesy of the Arnsford Historical Society"]]);
  });

  it("has the house's where it comes again without one", () => {
    expect(photosBetween([CAPTION, CAPTION, "EFE"], "es")).toEqual([[CAPTION, "EFE"]]);
  });
});

describe("a credit that is said twice", () => {
  const SIGNED = "Trockenes Becken im Moor von Ansel. Foto: Lena Marsh/dpa";
  const CAPTION = "Trockenes Becken im Moor von Ansel.";
  const BELOW = "Die Fähre liegt seit Freitag im Hafen von Ansel fest.";

  it("behind a caption and below it takes nothing below for its caption", () => {
    expect(photosBetween([SIGNED, "© Lena Marsh/dpa", BELOW], "de")).toEqual([[CAPTION, "Lena Marsh/dpa"]]);
  });

  it("is two pictures' where the names differ", () => {
    expect(photosBetween([SIGNED, "© Jonas Ekeby/dpa", BELOW], "de")).toEqual([
      [CAPTION, "Lena Marsh/dpa"],
      [BELOW, "Jonas Ekeby/dpa"],
    ]);
  });
});

describe("a caption below its credit", () => {
  it("is cut before a credit that stands behind it", () => {
    expect(
      photosBetween(["Photo: Lena Marsh, AP", "The harbour of Ansel on Monday evening. (AP Photo/Lena Marsh)"]),
    ).toEqual([["The harbour of Ansel on Monday evening.", "Lena Marsh, AP"]]);
  });

  it("keeps brackets that hold no credit", () => {
    const caption = "The harbour of Ansel on Monday evening (January 2020).";
    expect(photosBetween(["Photo: Lena Marsh, AP", caption])).toEqual([[caption, "Lena Marsh, AP"]]);
  });
});

describe("a house's rights behind a caption", () => {
  it.each([
    ["Il porto di Ansel, lunedì sera - RIPRODUZIONE RISERVATA", "Il porto di Ansel, lunedì sera"],
    ["The harbour of Ansel on Monday – All rights reserved", "The harbour of Ansel on Monday"],
  ])("are none of its words: %s", (text, caption) => {
    expect(photosBetween([text, "Foto: Lena Marsh"], "it")).toEqual([[caption, "Lena Marsh"]]);
  });

  it.each(["Tables at the inn of Ansel, all of them reserved", "The walls of Ansel - RISERVATA"])(
    "are not %s",
    (text) => {
      expect(photosBetween([text, "Foto: Lena Marsh"], "it")).toEqual([[text, "Lena Marsh"]]);
    },
  );
});

describe("“copyright” below the story", () => {
  const LAST = "The harbour of Ansel at low tide on Monday evening.";

  it.each(["Copyright 2019 Lena Marsh", "Copyright: Harrow Media Ltd", "© 2019 Lena Marsh"])(
    "keeps a page's rights: %s",
    (line) => {
      expect(photosBelow([LAST, line]).map(([, credit]) => credit)).not.toContainEqual(expect.anything());
    },
  );

  it("signs a picture where it names nothing but who took it", () => {
    expect(photosBelow([LAST, "Copyright: Lena Marsh"])).toEqual([[LAST, "Lena Marsh"]]);
  });
});

describe("the dateline in a block of its own", () => {
  const readDateline = (opening: string, next: Label) =>
    readFields(["Bakers strike", opening, PROSE, END], ["headline", "paragraph", next, "paragraph"], "en").dateline
      ?.value;

  it("is told by the sentence that it opens", () => {
    expect(readDateline("Paris (AFP) –", "continuation")).toMatchObject({ text: "Paris (AFP)" });
  });

  it("is none where the paragraph below is another one, and where no place is named", () => {
    expect(readDateline("Paris (AFP) –", "paragraph")).toBeUndefined();
    expect(readDateline("Bread and flour –", "continuation")).toBeUndefined();
  });
});

describe("who is known to sign the page's pictures", () => {
  const TRADES = "Benedita Salgado (texto) e Nuno Cordeiro (fotografia)";
  const CAPTION = "Preciosa, de 83 anos, viaja atrás do motorista";
  const readBelow = (head: string, line: string) => {
    const texts = ["A última camioneta", head, PROSE, line, PROSE, END];
    const labels: (Label | null)[] = ["headline", null, "paragraph", "caption", "paragraph", "paragraph"];
    return readFields(texts, labels, "pt").photos.map(({ value: { caption, credit } }) => [caption, credit]);
  };

  it("signs where nothing marks the name", () => {
    expect(readBelow(TRADES, `${CAPTION} Nuno Cordeiro`)).toEqual([[CAPTION, "Nuno Cordeiro"]]);
  });

  it("signs below a picture's label alone, behind a noun as short as a small word", () => {
    const readUnder = (label: string, line: string) => {
      const texts = ["A última camioneta", TRADES, PROSE, label, line, PROSE, END];
      const labels: (Label | null)[] = ["headline", null, "paragraph", null, null, "paragraph", "paragraph"];
      return readFields(texts, labels, "pt", []).photos.map(({ value: { caption, credit } }) => [caption, credit]);
    };
    const old = "Preciosa viaja atrás do motorista há 83 anos";
    const counted = "Das 94 paragens marcadas em 1970, 27 continuam abertas";
    expect(readUnder("Foto", `${old} Nuno Cordeiro`)).toEqual([[old, "Nuno Cordeiro"]]);
    expect(readUnder("Foto", `${counted} Nuno Cordeiro/ARQUIVO`)).toEqual([[counted, "Nuno Cordeiro/ARQUIVO"]]);
    // Another story's title, and what a source says.
    expect(readUnder("Ler mais", `${old} Nuno Cordeiro`)).toEqual([]);
    expect(readUnder("Fonte", `${old} Nuno Cordeiro`)).toEqual([]);
    expect(readUnder("Foto", `${old} para Nuno Cordeiro`)).toEqual([]);
  });

  it("is seen where small words lead to the name, and nobody else is known", () => {
    const seen = `${CAPTION} com Nuno Cordeiro`;
    expect(readBelow(TRADES, seen)).toEqual([[seen, null]]);
    expect(readBelow("Benedita Salgado", `${CAPTION} Nuno Cordeiro`)).toEqual([[`${CAPTION} Nuno Cordeiro`, null]]);
  });
});

describe("pictures", () => {
  const lines: readonly (readonly [string, Label | null])[] = [
    ["Skidorna är gjorda av farfadern i byn", "caption"],
    ["Foto: Lena Marsh/TT", "credit"],
    ["Bild 2 av 2", null],
    ["Foto: Jonas Reck", "credit"],
    ["Hon vann loppet på farfars skidor", "headline"],
    [PROSE, "paragraph"],
    [END, "paragraph"],
  ];
  const read = (blocks: readonly (readonly [string, Label | null])[]) =>
    readFields(
      blocks.map(([text]) => text),
      blocks.map(([, label]) => label),
      "sv",
    ).photos.map(({ value: { caption, credit } }) => [caption, credit]);

  it("may stand in a gallery above the headline, whose counts are no captions", () => {
    expect(read(lines)).toEqual([
      ["Skidorna är gjorda av farfadern i byn", "Lena Marsh/TT"],
      [null, "Jonas Reck"],
    ]);
  });

  it("far above the headline are another story's", () => {
    const far = [...lines.slice(0, 2), ...["a", "b", "c", "d", "e"].map((text) => [text, null] as const)];
    expect(read([...far, ...lines.slice(4)])).toEqual([]);
  });
});

describe("who took the pictures, told in the page's head,", () => {
  const creditsOf = (name: string) => {
    const texts = [
      "Ferry stays in port",
      `Photographs by ${name}`,
      PROSE,
      `Ropes on the quay. Photograph: ${name}/Kestrel`,
      END,
    ];
    const labels: (Label | null)[] = ["headline", null, "paragraph", "caption", "paragraph"];
    return readFields(texts, labels, "en").photos.map(({ value }) => value.credit);
  };

  it("is no credit of a picture of its own where captions name the house as well", () => {
    expect(creditsOf("Lena Marsh")).toEqual(["Lena Marsh/Kestrel"]);
    expect(creditsOf("Robert (Bob) Marsh")).toEqual(["Robert (Bob) Marsh/Kestrel"]);
    expect(creditsOf("WERK")).toEqual(["WERK", "WERK/Kestrel"]);
    expect(photosBetween(["Photographs by Lena Marsh", "Lena Marsh for The Harrow Post"])).toEqual([
      [null, "Lena Marsh"],
    ]);
  });
});

describe("a labelled credit below the story with nothing but the page's calls between", () => {
  /** The pictures of a page on which lines with labels of their own stand below the story. */
  function photosUnder(lines: readonly (readonly [text: string, label: Label | null])[], language = "en") {
    const texts = ["Ferry stays in port", PROSE, END, ...lines.map(([text]) => text)];
    const labels: (Label | null)[] = ["headline", "paragraph", "paragraph", ...lines.map(([, label]) => label)];
    return readFields(texts, labels, language).photos.map(({ value: { caption, credit } }) => [caption, credit]);
  }

  it("signs the story's picture", () => {
    const credit = ["Photo: Ida Holm", "credit"] as const;
    const quay = ["Read more: The quay", "related"] as const;
    expect(photosUnder([quay, credit])).toEqual([[null, "Ida Holm"]]);
    expect(photosUnder([quay, ["Read more: The mast", "related"], quay, credit])).toEqual([[null, "Ida Holm"]]);
    expect(photosUnder([["Share this story", "share"], credit])).toEqual([[null, "Ida Holm"]]);
    const french = ["Crédit photo : Jean Dupont", "credit"] as const;
    expect(photosUnder([["À lire aussi : Le quai", "related"], french], "fr")).toEqual([[null, "Jean Dupont"]]);
  });

  it("is another story's above or below its title", () => {
    const credit = ["Photo: Ida Holm", "credit"] as const;
    const title = ["Mast of the old ferry breaks", null] as const;
    expect(photosUnder([["Related", "related"], credit, title])).toEqual([]);
    const two = [title, credit, ["Quay closed for a week", null], ["Photo: Jan Reck", "credit"]] as const;
    expect(photosUnder([["Related", "related"], ["Read more", "related"], ...two])).not.toContainEqual([
      null,
      "Ida Holm",
    ]);
  });
});
