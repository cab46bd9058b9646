/** Notes beside the byline on who wrote, in several languages. */
import { expect, it } from "vitest";
import { isWritersNote } from "../../../../src/parse/fields/byline/writers-note.ts";
import { seeCapture } from "../../../../src/parse/fields/context.ts";

const isNote = (language: string, note: string, byline = "Lena Marsh"): boolean =>
  isWritersNote(seeCapture([byline, note], [null, null], language), 1, [0]);

it.each([
  ["de", "Lena Marsh ist Redakteurin beim Ansler Boten."],
  ["fr", "Lena Marsh est journaliste au Courrier d’Ansel."],
  ["es", "Lena Marsh es periodista de El Correo de Ansel."],
  ["it", "Lena Marsh è giornalista del Corriere di Ansel."],
  ["pt", "Lena Marsh é repórter do Correio de Ansel."],
  ["nl", "Lena Marsh is verslaggever bij de Anselse Courant."],
  ["sv", "Lena Marsh är reporter på Ansels Tidning."],
  ["nb", "Lena Marsh er journalist i Ansel Avis."],
  ["pl", "Lena Marsh jest dziennikarką Kuriera Anselskiego."],
  ["cs", "Lena Marsh je redaktorka Anselského deníku."],
])("%s: %s", (language, note) => {
  expect(isNote(language, note)).toBe(true);
  expect(isNote(language, note, "Jan Reck")).toBe(false);
});

it.each([
  ["de", "Lena Marsh ist die Mole zu teuer, und sie sagt es."],
  ["fr", "Lena Marsh est restée au port."],
])("what the bearer does in the story is no note: %s: %s", (language, line) => {
  expect(isNote(language, line)).toBe(false);
});
