/** Lines that a site's program prints below a headline: a day, and who wrote, in the words of many languages. */
import { describe, expect, it } from "vitest";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { authorsAbove, PROSE } from "./see-authors.ts";

describe("a word that leads to a name beside a day alone", () => {
  it.each([
    ["ru", "Опубликовано 3 марта 2019 автором Лена Марш", "Лена Марш"],
    ["ru", "03.03.2019 от Лена Марш", "Лена Марш"],
    ["ru", "Отправлено Лена Марш 3 марта 2019", "Лена Марш"],
    ["uk", "Опубліковано 3 Березня 2019 автором Олена Марш", "Олена Марш"],
    ["uk", "03.03.2019 від Олена Марш", "Олена Марш"],
    ["uk", "Опубліковано Олена Марш в 3 Березня 2019", "Олена Марш"],
    ["pl", "Opublikowano 3 marca 2019 przez Lena Marsh", "Lena Marsh"],
    ["pl", "przez Lena Marsh | mar 3, 2019 | Aktualności | 0 komentarzy", "Lena Marsh"],
    ["pl", "Opublikowane przez Lena Marsh dnia 3 marca 2019", "Lena Marsh"],
    ["cs", "Publikováno 3. 3. 2019 od Lena Marsh", "Lena Marsh"],
    ["sk", "Publikované 3. marca 2019 autorom Lena Marsh", "Lena Marsh"],
    ["hr", "Objavljeno 3. ožujka 2019. Autor Lena Marsh", "Lena Marsh"],
    ["sl", "Objavljeno dne 3. marca 2019 avtor Lena Marsh", "Lena Marsh"],
    ["tr", "3 Mart 2019 tarihinde Lena Marsh tarafından yayınlandı", "Lena Marsh"],
    ["tr", "Lena Marsh tarafından 3 Mart 2019 tarihinde yayınlandı", "Lena Marsh"],
    ["tr", "3 Mart 2019 yazarı Lena Marsh", "Lena Marsh"],
    ["zh", "由 王小明 发布于 2019年3月3日", "王小明"],
    ["zh", "发布于 2019年3月3日 由王小明", "王小明"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });

  it("unless no day stands there, or no person behind it", () => {
    expect(authorsAbove("pl", "przez Lena Marsh")).toEqual([]);
    expect(authorsAbove("cs", "3. 3. 2019 od Prahy Východ")).toEqual([]);
    expect(authorsAbove("ru", "3 марта 2019 от Ансела до Харроу")).toEqual([]);
  });

  it("in a block of its own, below the day or with the day below", () => {
    expect(authorsAbove("pl", "3 marca 2019", "przez", "Lena Marsh")).toEqual(["Lena Marsh"]);
    expect(authorsAbove("ru", "автором", "Лена Марш", "3 марта 2019")).toEqual(["Лена Марш"]);
  });
});

describe("what stands between a name and a day", () => {
  it.each([
    ["de", "Gespeichert von Lena Marsh am So., 03.03.2019 - 10:12", "Lena Marsh"],
    ["es", "Enviado por Lena Marsh el Dom, 03/03/2019 - 10:12", "Lena Marsh"],
    ["fr", "Soumis par Lena Marsh le dim 03/03/2019 - 10:12", "Lena Marsh"],
    ["it", "Postato da Lena Marsh il 3 Marzo 2019", "Lena Marsh"],
    ["nb", "Skrevet av Lena Marsh den 3. mars 2019", "Lena Marsh"],
    ["ro", "Scris de Lena Marsh pe 3 martie 2019", "Lena Marsh"],
    ["id", "Ditulis oleh Lena Marsh pada 3 Maret 2019", "Lena Marsh"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });

  it("is cut with a weekday alone, and not with a name", () => {
    expect(authorsAbove("fr", "Par Le Sam, 3 mars 2019")).toEqual(["Le Sam"]);
    expect(authorsAbove("id", "Diposting oleh Admin Lirik pada Maret 08, 2017")).toEqual([]);
  });
});

describe("labels before a name", () => {
  it.each([
    ["ar", "نُشر بتاريخ 3 مارس، 2019 بواسطة ليلى الخالدي", "ليلى الخالدي"],
    ["fa", "توسط لیلا خالدی / ۱۲ اسفند ۱۳۹۷", "لیلا خالدی"],
    ["he", "פורסם ב-3 במרץ 2019 על ידי לנה מרש", "לנה מרש"],
    ["vi", "3 Tháng Ba, 2019 bởi Nguyễn Minh Anh", "Nguyễn Minh Anh"],
    ["ko", "글쓴이: 김민수 / 2019년 3월 3일", "김민수"],
    ["hu", "Közzététe 2019.03.03. Szerző: Marsh Lena", "Marsh Lena"],
    ["hu", "Közzétette Marsh Lena - 2019.03.03.", "Marsh Lena"],
    ["fi", "Lähettänyt Lena Marsh 3.3.2019", "Lena Marsh"],
    ["et", "Postitatud 3. märts 2019 autor Lena Marsh", "Lena Marsh"],
    ["ca", "Escrit per Lena Marsh el 3 de març de 2019", "Lena Marsh"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });
});

it("reads the day of such a line as well", () => {
  const labels = ["headline", null, "paragraph", "paragraph"] as const;
  const texts = [
    "Ferry stays in port",
    "نشر في 3 مارس، 2019 بواسطة ليلى الخالدي",
    PROSE.slice(2),
    `${PROSE.slice(2)} `,
  ];
  expect(readFields(texts, labels, "ar").published?.value).toBe("2019-03-03");
});
