/** Names above the story, by their bearer's trade before a colon, by their address, or by labels of many languages. */
import { describe, expect, it } from "vitest";
import { authorsAbove, authorsOf, PROSE } from "./see-authors.ts";

describe("a trade before a colon", () => {
  it.each([
    ["cs", "Redaktorka: Lena Marsh", "Lena Marsh"],
    ["hr", "Novinarka: Lena Marsh", "Lena Marsh"],
    ["pt", "Repórter: Lena Marsh", "Lena Marsh"],
    ["es", "Redactora: Lena Marsh", "Lena Marsh"],
    ["ru", "Корреспондент: Лена Марш", "Лена Марш"],
    ["bg", "Репортер: Лена Марш", "Лена Марш"],
    ["he", "כתבת: לנה מרש", "לנה מרש"],
    ["hi", "संवाददाता: राम कुमार", "राम कुमार"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });

  it("tells nobody who took the pictures, edited it, or stands below the story", () => {
    expect(authorsAbove("de", "Fotograf: Jan Ekeby")).toEqual([]);
    expect(authorsAbove("ru", "Лина Марш", "Автор текста", "Редактор: Денис Клюев")).toEqual(["Лина Марш"]);
    expect(authorsAbove("cs", "Redaktorka: Ferry stays")).toEqual([]);
    expect(authorsOf("cs", "# Ferry stays in port", PROSE, PROSE, PROSE, "Redaktorka: Lena Marsh")).toEqual([]);
  });
});

describe("a name before its address", () => {
  it.each(["Lena Marsh lena.marsh@harrow.example", "Lena Marsh | lm@harrow.example"])("%s", (line) => {
    expect(authorsAbove("sv", line)).toEqual(["Lena Marsh"]);
  });

  it("is a person's, and no newsroom's", () => {
    expect(authorsAbove("sv", "Harbour Newsroom news@harrow.example")).toEqual([]);
  });
});

describe("labels", () => {
  it.each([
    ["fr", "Une chronique de Lena Marsh", "Lena Marsh"],
    ["pl", "Opracowała Lena Marsh", "Lena Marsh"],
    ["cs", "Píše Lena Marsh", "Lena Marsh"],
    ["el", "Από τη Λένα Μαρς", "Λένα Μαρς"],
    ["ru", "Материал подготовила Лена Марш", "Лена Марш"],
    ["da", "Journalist Lena Marsh", "Lena Marsh"],
    ["fi", "Toimittaja Lena Marsh", "Lena Marsh"],
    ["vi", "Phóng viên Nguyễn Minh Anh", "Nguyễn Minh Anh"],
    ["ar", "حاورتها ليلى الخالدي", "ليلى الخالدي"],
    ["ko", "[김민수 기자]", "김민수"],
    ["ko", "/김민수 기자", "김민수"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });
});

it.each([
  ["fr", "Tribune de Genève"],
  ["es", "Crónica de Valencia"],
  ["pt", "Opinião de Lisboa"],
  ["cs", "Píše Praha"],
  ["el", "Από τη Θεσσαλονίκη"],
  ["es", "Redacción: Madrid"],
  ["pl", "Redakcja: Warszawa"],
  ["et", "Autor Postimees"],
])("a place or a paper behind such words is nobody: %s: %s", (language, line) => {
  expect(authorsAbove(language, line)).toEqual([]);
});
