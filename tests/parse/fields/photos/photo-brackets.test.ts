/** Who signs a picture in brackets at its caption's end, though no label says so. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { BESIDE } from "../../../../src/parse/beside/labels.ts";
import { readBracketSigner } from "../../../../src/parse/fields/credit/bracket-signer.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { labelPictures } from "../../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../../make-capture.ts";

const ES = "Los vecinos recorren la calle inundada del barrio sur";
const AR = "مرممة تعمل على صفحة من مخطوط داخل مكتبة القرية";
const said =
  (...story: readonly string[]) =>
  (words: string): boolean =>
    story.some((text) => text.includes(words));

describe("a bracket at a caption's end", () => {
  it.each([
    [`${ES} (Lucía Marsh)`, "Lucía Marsh"],
    [`${ES} (NA)`, "NA"],
    ["Moradores caminham pela rua alagada (Mariana Prates)", "Mariana Prates"],
    ["Des habitants traversent la rue inondée (Camille Ferrand).", "Camille Ferrand"],
    [`${AR} (الوطن الثقافي)`, "الوطن الثقافي"],
    [`${AR} (أ.ف.ب)`, "أ.ف.ب"],
  ])("signs it: %s", (text, credit) => {
    expect(readBracketSigner(text, "es", said())?.credit).toBe(credit);
  });

  it.each([
    `${ES} (Zamora)`,
    `${ES} (Campo Viera)`,
    `${ES} (izquierda)`,
    `${ES} (CNTC)`,
    `${ES} (74)`,
    `${ES} (Lucía Marsh, alcaldesa)`,
    "Ben Osborn im Zweikampf mit Antony (Harrow United)",
    "„Wer ein Buch hat, hat einen Freund“ (Jonas Rebholz)",
    `${AR} (يمين)`,
    `${AR} (أرشيف)`,
    `${AR} (فيديو)`,
    `${AR} (تقرير)`,
    `${AR} في مدينة تبعد عن الساحل (بحسب ما قاله مدير المركز أمس)`,
  ])("says something else: %s", (text) => {
    expect(readBracketSigner(text, "es", said())).toBe(null);
  });

  it("is a place in English as often", () => {
    expect(readBracketSigner("The donkey on its way up to the school (Long Water)", "en", said())).toBe(null);
  });

  it("names whom the picture shows where the story speaks of somebody", () => {
    expect(readBracketSigner(`${ES} (Lucía Marsh)`, "es", said("“No había barcas”, dijo Marsh."))).toBe(null);
    expect(readBracketSigner(`${AR} (تل الزهور)`, "ar", said("تقع القرية قرب تل الزهور."))).toBe(null);
  });
});

const PROSE =
  "El río se desbordó a las seis de la mañana y cubrió once calles del barrio, dijo la alcaldesa a este diario.";
const MORE =
  "Los bomberos sacaron en barca a cuarenta personas mayores y las llevaron al gimnasio de la escuela, donde pasarán la noche.";
const END = "“No volveremos a casa hasta que baje el agua”, dijo una vecina.";

/** A page whose line above the story is likelier to sum it up than to be a caption. */
function readPage(lines: readonly string[], told: readonly (Label | null)[] = lines.map(() => null)) {
  const labels: (Label | null)[] = ["headline", ...told, "paragraph", "paragraph"];
  const odds: Partial<Record<(typeof BESIDE)[number], number>> = { standfirst: 0.9, other: 0.1 };
  const beside = labels.map((label) =>
    label === null ? Float64Array.from(BESIDE, (each) => odds[each] ?? 0) : undefined,
  );
  const { photos, standfirst } = readFields(["El agua llega al barrio", ...lines, PROSE, END], labels, "es", beside);
  return {
    photos: photos.map(({ value: { caption, credit } }) => [caption, credit]),
    summary: standfirst?.value ?? null,
  };
}

it("makes a caption of a line above the story, and no summary", () => {
  expect(readPage([`${ES} (Lucía Marsh)`])).toEqual({ photos: [[ES, "Lucía Marsh"]], summary: null });
});

it("leaves a summary that ends with letters which its words are short for", () => {
  expect(readPage([`${ES} (CNTC)`])).toEqual({ photos: [], summary: `${ES} (CNTC)` });
});

it("names who wrote another story below its label", () => {
  expect(readPage(["Te puede interesar", `${ES} (Lucía Marsh)`], ["related", null]).photos).toEqual([]);
});

it("makes a caption of a line between two paragraphs", () => {
  const page = ["El agua llega al barrio", PROSE, MORE, `${ES} (Lucía Marsh)`, PROSE, END];
  expect(labelBy(labelPictures, makeCapture(page, { language: "es" }))).toEqual([
    [3, "caption", "pictures.caption-with-credit"],
  ]);
  const named = ["El agua llega al barrio", PROSE, MORE, `${ES} (Lucía Marsh)`, PROSE, "“Volveremos”, dijo Marsh."];
  expect(labelBy(labelPictures, makeCapture(named, { language: "es" }))).toEqual([]);
});

it("leaves a book and who wrote it above the paragraph on it", () => {
  const title = "El infinito en un junco (Irene Vallejo)";
  const page = ["El agua llega al barrio", PROSE, MORE, title, PROSE, END];
  expect(labelBy(labelPictures, makeCapture(page, { language: "es" }))).toEqual([]);
});
