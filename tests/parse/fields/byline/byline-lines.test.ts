/** Names that share their line, or stand beside one, with a place, a role, a house, a time or a control of the page. */
import { describe, expect, it } from "vitest";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { authorsAbove, authorsOf, PROSE } from "./see-authors.ts";

/** The same, with lines below the story. */
const below = (language: string, ...lines: readonly string[]): readonly string[] =>
  authorsOf(language, "# Ferry stays in port", PROSE, PROSE, PROSE, ...lines);

describe("a Turkish agency's line: who wrote, where, and for which agency in brackets", () => {
  it.each([
    ["Serpil AKTAN / BANDIRMA, (DHA)", ["Serpil AKTAN"]],
    ["Serpil AKTAN/BANDIRMA (Balıkesir), (DHA)", ["Serpil AKTAN"]],
    ["Oğuz YILDIRAN - Meltem SARIKAYA/İSTANBUL, (DHA)", ["Oğuz YILDIRAN", "Meltem SARIKAYA"]],
    ["Yusuf Ziya KARADAL/ARTVİN, (KHA)", ["Yusuf Ziya KARADAL"]],
  ])("%s", (line, names) => {
    expect(authorsAbove("tr", "Oluşturulma Tarihi: Eylül 30, 2025 09:47", "Liman bugün kapalı kaldı", line)).toEqual(
      names,
    );
  });

  it("unless nobody stands before the place", () => {
    expect(authorsAbove("tr", "LİMAN/İSTANBUL, (DHA)")).toEqual([]);
  });
});

it("signs no picture with who wrote for an agency", () => {
  const head = ["Ferry stays in port", "Eylül 30, 2025 09:47", "Selin AYDIN / DATÇA, (DHA)"];
  const labels = ["headline", "time", null, "paragraph"] as const;
  const { photos, authors } = readFields([...head, PROSE.slice(2)], labels, "tr");
  expect({ photos, authors }).toEqual({ photos: [], authors: ["Selin AYDIN"] });
});

describe("a name before its bearer's trade", () => {
  it.each([
    ["en", "Tanesha Mundle-Grant/Senior Parish Reporter", "Tanesha Mundle-Grant"],
    ["es", "Ximena Arredondo / Corresponsal", "Ximena Arredondo"],
    ["ja", "白石 由起夫 : 流通ジャーナリスト", "白石 由起夫"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });

  it("unless the second is a house: who took a picture for it", () => {
    expect(authorsAbove("en", "Sylvia Dunn/Harrow Press Photo Agency")).toEqual([]);
    expect(authorsAbove("en", "Sylvia Dunn/Harrow Press Correspondent")).toEqual([]);
  });

  it.each(["Sylvia Dunn/Staff", "Sylvia Dunn/Staff Photographer", "Sylvia Dunn / Chief Photographer"])(
    "nor who took a picture: %s",
    (line) => {
      expect(authorsAbove("en", line)).toEqual([]);
    },
  );

  it("nor who signs a picture below its caption", () => {
    const caption = "The ferry lies in the harbour on Monday.";
    expect(authorsAbove("en", caption, "Sylvia Dunn/Special Contributor")).toEqual([]);
    expect(authorsAbove("en", caption, "Sylvia Dunn/Special Contributor", "May 13, 2016 at 10:30 a.m.")).toEqual([
      "Sylvia Dunn",
    ]);
  });
});

describe("a name and the time without a sign between them", () => {
  it.each([
    ["nl", "Gerben Lansink 26-09-25, 16:45", "Gerben Lansink"],
    ["en", "Gerda Lansink 26/09/2025, 16:45", "Gerda Lansink"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsAbove(language, line)).toEqual([name]);
  });
});

describe("a name above a control that follows its bearer", () => {
  it.each([
    ["en", ["Marek Dvorsky", "·", "Follow"]],
    ["en", ["Marek Dvorsky", "Follow"]],
    ["ko", ["다온", "이웃추가"]],
    ["zh", ["阿楠", "关注"]],
  ])("%s: %s", (language, lines) => {
    expect(authorsAbove(language, ...lines)).toEqual([lines[0]]);
  });
});

describe("a blog's foot: who posted, and the hour", () => {
  it.each([
    ["en", "Posted by Gwenda at 18:42", "Gwenda"],
    ["en", "Posted by Hetty at 5/03/2011 09:14:00 PM", "Hetty"],
    ["es", "Publicado por Marisa en 19:05", "Marisa"],
    ["pt", "Postado por Marisa às 19:05", "Marisa"],
    ["pl", "Autor: Kasia o 18:22", "Kasia"],
    ["tr", "Gönderen Zeynep zaman: 23:47", "Zeynep"],
    ["ms", "Dicatat oleh Mama Dahlia di 10:12 PG", "Mama Dahlia"],
    ["fr", "Publié par Capucine à 09:14", "Capucine"],
    ["it", "Pubblicato da Nonna Rita alle 09:14", "Nonna Rita"],
    ["de", "Eingestellt von Gundula um 09:14", "Gundula"],
    ["nl", "Gepost door Toos op 09:14", "Toos"],
    ["sv", "Upplagd av Greta kl. 09:14", "Greta"],
    ["id", "Diposting oleh Bunda Rara di 10.12", "Bunda Rara"],
    ["hu", "Bejegyezte: Remete dátum: 21:16", "Remete"],
    ["cs", "Vystavil Bohouš v 21:16", "Bohouš"],
    ["ru", "Автор: Совушка на 21:16", "Совушка"],
    ["uk", "Автор: Совушка о 21:16", "Совушка"],
    ["el", "Αναρτήθηκε από Κατερίνα στις 9:14 π.μ.", "Κατερίνα"],
    ["ro", "Publicat de Ilinca la 09:14", "Ilinca"],
    ["vi", "Được đăng bởi Mai Lan vào lúc 21:16", "Mai Lan"],
    ["th", "เขียนโดย มะลิ ที่ 21:16", "มะลิ"],
    ["ja", "投稿者 みつば 時刻: 21:16", "みつば"],
    ["ko", "작성자: 다온 시간: 오후 9:16", "다온"],
    ["zh", "張貼者： 小牛 於 下午9:16", "小牛"],
    ["he", "פורסם על ידי נעמה ב- 21:16", "נעמה"],
    ["ar", "مرسلة بواسطة ليلى في 9:16 م", "ليلى"],
    ["fi", "Lähettänyt Aino klo 21.16", "Aino"],
    ["nb", "Lagt inn av Ragna kl. 21:16", "Ragna"],
  ])("%s: %s", (language, line, name) => {
    expect(below(language, line)).toEqual([name]);
  });
});

describe("a line like a post's foot that names nobody", () => {
  it.each([
    ["en", "Posted by admin at 18:42"],
    ["en", "Posted by at 18:42"],
    ["en", "Posted by the harbour office at the gate"],
    ["de", "Eingestellt von Redaktion um 09:14"],
  ])("%s: %s", (language, line) => {
    expect(below(language, line)).toEqual([]);
  });

  it("nor do those of readers' comments farther below", () => {
    const lines = [
      "3 comments",
      "A fine ferry.",
      "Yes, indeed it is.",
      "It was late.",
      "Never mind.",
      "Posted by Gwenda at 18:42",
    ];
    expect(below("en", ...lines)).toEqual([]);
  });
});

describe("a Japanese name in brackets with its house", () => {
  it.each([
    ["[", "三宅拓海", "，", "ITmedia", "]"],
    ["［", "三浦修斗", "，AIT］"],
    ["［", "三浦修斗", "，＠IT］"],
    ["［", "三浦修斗", "、日経テック］"],
  ])("%s%s%s", (...lines) => {
    expect(authorsAbove("ja", "2025年11月04日 12時30分 公開", ...lines)).toEqual([lines[1]]);
  });

  it("in one block, or with the name in the opening bracket's", () => {
    expect(authorsAbove("ja", "2025年11月04日 12時30分 公開", "［三浦修斗，港湾通信］")).toEqual(["三浦修斗"]);
    expect(authorsAbove("ja", "2025年11月04日 12時30分 公開", "［三浦修斗，", "AIT", "］")).toEqual(["三浦修斗"]);
  });

  it("unless there is no name, or no time above", () => {
    expect(authorsAbove("ja", "2025年11月04日 12時30分 公開", "［今日の天気，AIT］")).toEqual([]);
    expect(authorsAbove("ja", "港湾通信", "［", "三浦修斗", "，AIT］")).toEqual([]);
  });
});

describe("a name alone above what is no name", () => {
  it.each([
    ["en", ["Eleanor Achterberg", "Textile Conservator", "3 November 2021"]],
    ["en", ["Lavinia Stokoe", "Assistant Curator", "3 November 2021"]],
    ["pt", ["Beatriz Rezende", "De Pelotas", "15/08/2024 - 09h30"]],
    ["pt", ["Beatriz Rezende", "de Itaúna do Sul", "15/08/2024 - 09h30"]],
    ["es", ["Por", "Ricardo Ochoa. Alicante", "30/09/2025 - 05:00"]],
  ])("%s: %s", (language, lines) => {
    const [name = ""] = lines.filter((line) => line !== "Por");
    expect(authorsAbove(language, ...lines)).toEqual([name.replace(/\. .*/, "")]);
  });

  it.each([
    "By Martin Luther Jr. Hall",
    "By J. R. Harrow",
    "By Prof. Lena Marsh",
    "By Capt. Jan Reck",
    "By Lt. Gen. Jan Reck",
    "By Hans Chr. Berg",
  ])("a short form's stop parts no name: %s", (line) => {
    expect(authorsAbove("en", line)).toEqual([line.slice(3)]);
  });
});

describe("who reviewed a book, though the book's author stands above", () => {
  it("Reviewed by", () => {
    const lines = ["Ilse Norgaard: The Boiler", "Reviewed by Gwendolyn Achterberg", "May 13, 2016 at 10:30 a.m."];
    expect(authorsAbove("en", ...lines)).toEqual(["Gwendolyn Achterberg"]);
  });
});
