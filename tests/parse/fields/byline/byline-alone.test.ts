/** Names alone: whose line ends in a comma, above the row of a house, or in a script that does not tell a name from a place. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const HEADLINE = "Ferry stays in port";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const MARKS: Readonly<Record<string, Label>> = { "|": "paragraph", "~": "caption", "+": "promo" };

/** The authors of a page with lines between headline and story: `~` a caption, `+` a call, `|` a paragraph; all others are unlabelled. */
function authorsOf(language: string, ...lines: readonly string[]): readonly string[] {
  const blocks = [...lines, `| ${PROSE}`, `| ${PROSE}`, `| ${PROSE}`];
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields([HEADLINE, ...texts], ["headline", ...labels], language).authors;
}

describe("a name whose line ends in a comma is the first of several", () => {
  const caption = "~ Warga antre di loket penggantian dokumen di balai kelurahan pada hari Rabu.";

  it("below a caption, where the next name has what its bearers do below it", () => {
    const names = ["Dewi Kartikasari,", "Bagus Prihantoro"];
    expect(authorsOf("id", caption, ...names, "Tim Redaksi")).toEqual(["Dewi Kartikasari", "Bagus Prihantoro"]);
    const three = ["Dewi Kartikasari,", "Bagus Prihantoro,", "Rangga Saputra"];
    expect(authorsOf("id", caption, ...three, "Tim Redaksi")).toHaveLength(3);
  });

  it.each([
    ["en", "and"],
    ["de", "und"],
    ["fr", "et"],
    ["id", "dan"],
  ])("and goes on below a word that joins: %s", (language, and) => {
    const lines = [caption, "Anna Marsh,", "Robert Thiel", and, "Maria Moser", "2025-03-05"];
    expect(authorsOf(language, ...lines)).toEqual(["Anna Marsh", "Robert Thiel", "Maria Moser"]);
  });

  it("unless what follows is no name", () => {
    expect(authorsOf("en", "Anna Marsh,", "left, with the keeper of the boats")).toEqual([]);
    expect(authorsOf("en", "Anna Marsh,", "Reporter")).toEqual(["Anna Marsh"]);
  });

  it("unless the story speaks of one of them", () => {
    const told =
      "| Anna Marsh, who owns the ferry, said on Friday that she would not sail before the sea lets her do it.";
    expect(authorsOf("en", "Anna Marsh,", "Robert Thiel", told)).toEqual([]);
  });
});

describe("the row of a house below a name", () => {
  const standfirst = "Broadcaster put farmers on the air without a script and read out hog prices for forty minutes";

  it.each([
    ["es", "Zuriñe Etxeberri-Goñi", ["· El Faro del Norte", "·", "12 de febrero de 2025"]],
    ["en", "Oyinkan Idowu-Sparks", ["· Prairie Public News", "·", "Posted: Feb 12, 2025 4:00 AM CST"]],
    ["fr", "Maïténa Lagacé-Roy", ["· La Presse du Lac", "·", "Publié le 12 février 2025 à 4 h 00"]],
  ])("is passed by, and names nobody: %s", (language, name, rows) => {
    expect(authorsOf(language, standfirst, name, ...rows)).toEqual([name]);
  });

  it("speaks for nobody of whom the story speaks", () => {
    const told =
      "| Anna Marsh, who owns the ferry, said on Friday that she would not sail before the sea lets her do it.";
    expect(authorsOf("en", "Anna Marsh", "· Prairie Public News", "·", "Feb 12, 2025", told)).toEqual([]);
  });
});

describe("a name without letters that tell it", () => {
  const time = "2025年3月5日 18時42分";

  it("is an author's by the pictures that its bearer took", () => {
    const picture = (took: string) => `~ 合同練習で技を確かめ合う部員たち＝島根県浜波市、${took}`;
    const head = [time, "+ 有料記事", "山根由紀子"];
    expect(authorsOf("ja", ...head, "シェア", picture("山根由紀子撮影"))).toEqual(["山根由紀子"]);
    expect(authorsOf("ja", ...head, "シェア", picture("山根由紀子さん"))).toEqual([]);
    expect(authorsOf("ja", ...head, "シェア", picture("浜波高校提供"))).toEqual([]);
    const taken = "~ 村民在田间收割水稻。陈思远 摄";
    expect(authorsOf("zh", "2025年3月5日 18:42", "+ 会员", "陈思远", "分享", taken)).toEqual(["陈思远"]);
  });

  it.each([
    ["ja", "島根県"],
    ["ja", "浜波高校"],
    ["ja", "柔道部"],
    ["ja", "北海道"],
    ["ja", "経済産業省"],
    ["zh", "浙江省"],
    ["zh", "教育局"],
  ])("is nobody's that ends as places and houses do: %s, %s", (language, name) => {
    expect(authorsOf(language, time, name, "シェア")).toEqual([]);
    expect(authorsOf(language, name, time)).toEqual([]);
  });

  it.each([
    ["ja", "木村"],
    ["zh", "刘建党"],
  ])("is somebody's that only begins like those: %s, %s", (language, name) => {
    expect(authorsOf(language, name, time)).toEqual([name]);
  });
});

describe("a line behind the story, or amid it", () => {
  /** The authors of a page whose blocks stand as they are given: a mark and a space before each that has a label. */
  const authorsIn = (language: string, ...blocks: readonly string[]): readonly string[] => {
    const marks: Readonly<Record<string, Label>> = { ...MARKS, "=": "related" };
    const labels = blocks.map((block): Label | null => marks[block.slice(0, block.indexOf(" "))] ?? null);
    const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
    return readFields([HEADLINE, ...texts], ["headline", ...labels], language).authors;
  };

  it("below a call to read more names no author", () => {
    const title = "Le previsioni di Luca Astri";
    expect(authorsIn("it", "5 marzo 2025", `| ${PROSE}`, `| ${PROSE}`, title)).toEqual(["Luca Astri"]);
    expect(authorsIn("it", "5 marzo 2025", `| ${PROSE}`, `| ${PROSE}`, "= Leggi anche", title)).toEqual([]);
  });

  it("in capitals is no author where another ends alike", () => {
    const [address, other] = ["| Cumhuriyet Caddesi No: 14", "| Sahil Yolu No: 3"];
    const list = (first: string, second: string) =>
      authorsIn("tr", "05.03.2025 - 08:00", `| ${PROSE}`, first, address, second, other, `| ${PROSE}`);
    expect(list("MERKEZ ECZANESİ", "| DENİZ ECZANESİ")).toEqual([]);
    expect(list("SELİN KAYA", "| DENİZ ECZANESİ")).toEqual(["SELİN KAYA"]);
  });
});

describe("a line above the headline that looks like a name", () => {
  const PAGE = ["مربو جبال الملح يعيدون خلايا الطين", "8 مارس 2025"];
  const TITLE = "لماذا يعود الشباب إلى الخياط";
  const read = (name: string, ...below: readonly string[]): readonly string[] => {
    const told = "على سفح في محافظة الملح يطرق الرجل بأصابعه على أسطوانة من الطين كمن يستأذن قبل أن يدخل.";
    const texts = [name, ...PAGE, told, told, ...below];
    const labels = texts.map((_, i): Label | null =>
      i === 1 ? "headline" : i === 2 ? "time" : i === 3 || i === 4 ? "paragraph" : null,
    );
    return readFields(texts, labels, "ar").authors;
  };

  it("is the page's section where it stands above several of its other stories", () => {
    expect(read("يوميات الملح", "يوميات الملح", TITLE, "يوميات الملح", TITLE)).toEqual([]);
  });

  it("and an author where it stands once more, as a link", () => {
    expect(read("كريم الملاح", "كريم الملاح")).toEqual(["كريم الملاح"]);
  });
});

describe("a name before a paper and the time's label", () => {
  const when = "Posted: Feb 11, 2025 6:00 AM EST | Last Updated: February 11";

  it("signs the story, and a place there does not", () => {
    expect(authorsOf("en", `Danika Froyse · Harbour Bay News · ${when}`)).toEqual(["Danika Froyse"]);
    expect(authorsOf("en", `British Columbia · Harbour Bay News · ${when}`)).toEqual([]);
  });

  it("but not where no paper stands behind it, nor the time's label", () => {
    expect(authorsOf("en", `Latest Updates · Harbour Bay · ${when}`)).toEqual([]);
    expect(authorsOf("en", "Latest Updates · Harbour Bay News · Feb 11, 2025")).toEqual([]);
  });
});

describe("a picture's words and who gave it, right above the author", () => {
  it("name nobody who wrote", () => {
    expect(
      authorsOf("nl", "Schipper Jonas Ekeby op de brug van zijn boot", "ANP", "Sanne Terlouw", "5 maart 2025"),
    ).toEqual(["Sanne Terlouw"]);
  });

  it.each([
    ["where its bearer wrote stands behind the name", ["Sanne Terlouw in Rotterdam", "ANP", "Jonas Ekeby"]],
    ["no author stands below", ["Jonas Ekeby", "ANP", "5 maart 2025"]],
  ])("but do where %s", (_, lines) => {
    expect(authorsOf("nl", ...lines)).toContain("Jonas Ekeby");
  });
});

describe("a name with which the standfirst ends", () => {
  const told = (verb: string) => `Ponds are welcome, but shrimps depend on the hollows of tracks, ${verb}`;

  it.each([
    ["en", told("writes Prof Hesterine Ainslow"), "Hesterine Ainslow"],
    ["en", told("writes Hesterine Ainslow."), "Hesterine Ainslow"],
    ["sv", "Dammar är bra, men räkorna lever i vägens gropar, skriver Ylva Snäckström.", "Ylva Snäckström"],
  ])("as who writes is the author's above it: %s %s", (language, standfirst, name) => {
    expect(authorsOf(language, name, "Letter", standfirst)).toEqual([name]);
  });

  it("as who writes is nobody's that is another", () => {
    expect(authorsOf("en", "Hesterine Ainslow", "Letter", told("and so does Hesterine Ainslow"))).toEqual([]);
    expect(authorsOf("en", "Garden Ponds", "Letter", told("writes Prof Hesterine Ainslow"))).toEqual([]);
  });
});
