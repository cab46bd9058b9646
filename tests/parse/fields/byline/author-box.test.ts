/** Whom an author box below the story presents is who wrote it. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const HEADLINE = "Ferry stays in port";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const STORY = [PROSE, "“We will be back when the sea lets us,” she said.", PROSE];

/** A page's lines between headline and story, and below the story. */
interface Page {
  readonly headline?: string;
  readonly top?: readonly string[];
  readonly below: readonly string[];
  readonly language?: string;
}

function authorsOf({ headline = HEADLINE, top = [], below, language = "en" }: Page): readonly string[] {
  const labels: (Label | null)[] = [
    "headline",
    ...top.map(() => null),
    ...STORY.map((): Label => "paragraph"),
    ...below.map(() => null),
  ];
  return readFields([headline, ...top, ...STORY, ...below], labels, language).authors;
}

const AUTHOR = "Oyinkan Idowu-Sparks";

describe("a column's headline that opens with the name of its author", () => {
  it.each([
    ["en", "About the author"],
    ["en", "ABOUT THE AUTHOR"],
    ["en", "About the author:"],
    ["de", "Über die Autorin"],
    ["fr", "À propos de l’auteure"],
    ["es", "Sobre la autora"],
    ["it", "Sull'autrice"],
    ["pt", "Sobre a autora"],
    ["nl", "Over de auteur"],
    ["pl", "O autorce"],
    ["cs", "O autorce"],
    ["sv", "Om författaren"],
    ["nb", "Om forfatteren"],
    ["ru", "Об авторе"],
    ["uk", "Про автора"],
    ["tr", "Yazar hakkında"],
    ["id", "Tentang Penulis"],
  ])("%s: “%s”", (language, label) => {
    const headline = `${AUTHOR}: We have built a country without doors`;
    const below = [label, AUTHOR, "Harbours and lighthouses."];
    expect(authorsOf({ headline, top: [AUTHOR], below, language })).toEqual([AUTHOR]);
    expect(authorsOf({ headline, below, language })).toEqual([AUTHOR]);
  });

  it("by a note on the author below the name, without a label", () => {
    const headline = "Okko Hinrichsohn: Ein Land ohne Türen";
    const box = ["Zur Person", "Okko Hinrichsohn"];
    const top = ["Okko Hinrichsohn"];
    expect(authorsOf({ headline, top, below: [...box, "Der Autor ist Professor."], language: "de" })).toEqual(top);
    // Whom the paper asked.
    expect(authorsOf({ headline, top, below: [...box, "Der Professor lehrt."], language: "de" })).toEqual([]);
  });

  it("but not the name of somebody whom another's headline quotes", () => {
    const headline = `${AUTHOR}: We have built a country without doors`;
    expect(authorsOf({ headline, top: [AUTHOR], below: ["About the author", "Lena Marsh"] })).not.toContain(AUTHOR);
    expect(authorsOf({ headline, top: [AUTHOR], below: ["Recommended", AUTHOR, "A new record"] })).toEqual([]);
  });
});

describe("a name in an author box alone", () => {
  it("is the author's, whatever stands below it", () => {
    expect(authorsOf({ below: ["About the author", "Robert Thiel", "He writes about harbours."] })).toEqual([
      "Robert Thiel",
    ]);
    expect(authorsOf({ below: ["この記事を書いた人", "瀬川悠介", "湖東支局"], language: "ja" })).toEqual(["瀬川悠介"]);
    expect(authorsOf({ below: ["作者简介", "陈思远", "长期关注港口。"], language: "zh" })).toEqual(["陈思远"]);
  });

  it("stands below a label that is a link, too", () => {
    expect(authorsOf({ below: ["Zum Autor", "Hans Brandt", "Redakteur"], language: "de" })).toEqual(["Hans Brandt"]);
  });

  it("is the one above the story, printed with a space", () => {
    const below = ["この記事を書いた人", "北浦 彩", "湖東支局"];
    expect(authorsOf({ top: ["速報", "北浦彩"], below, language: "ja" })).toEqual(["北浦彩"]);
    expect(authorsOf({ below, language: "ja" })).toEqual(["北浦 彩"]);
  });

  it("is no author's below another label, nor behind one that a list follows", () => {
    expect(authorsOf({ below: ["Recommended", "Robert Thiel", "He writes about harbours."] })).toEqual([]);
    expect(authorsOf({ below: ["About the author", "Related stories", "Robert Thiel"] })).toEqual([]);
  });

  it("is not a desk's, nor a house's", () => {
    expect(authorsOf({ below: ["Tentang Penulis", "Kabar Pesisir"], language: "id" })).toEqual([]);
    expect(authorsOf({ below: ["作者简介", "本报编辑部"], language: "zh" })).toEqual([]);
    expect(authorsOf({ below: ["この記事を書いた人", "地域報道部"], language: "ja" })).toEqual([]);
    expect(authorsOf({ below: ["लेखक के बारे में", "नवदिन डेस्क"], language: "hi" })).toEqual([]);
  });

  it("gives way to a byline", () => {
    expect(authorsOf({ top: ["By Lena Marsh"], below: ["About the author", AUTHOR, "Harbours."] })).toEqual([
      "Lena Marsh",
    ]);
  });

  it("is not whom the story speaks of: a book's author", () => {
    const labels: Label[] = ["headline", "paragraph", "paragraph", "paragraph", "paragraph", "paragraph"];
    const told = `The new novel by ${AUTHOR} tells of a ferry that does not sail before Friday, and of who waits for it.`;
    const texts = [HEADLINE, told, ...STORY, PROSE, "About the author", AUTHOR, "She has written four novels."];
    expect(readFields(texts, [...labels, null, null, null], "en").authors).toEqual([]);
  });

  it("is not whose surname the story says", () => {
    const labels: Label[] = ["headline", "paragraph", "paragraph", "paragraph", "paragraph"];
    const headline = "Lena Marsh: I never wanted to sail";
    const read = (told: string) =>
      readFields(
        [headline, told, ...STORY, "About the author", "Lena Marsh was born in Harlow and lives by the quay."],
        [...labels, null, null],
        "en",
      ).authors;
    expect(
      read("Marsh writes about harbours without a trace of sentiment, and she knows each of them by its smell."),
    ).toEqual([]);
    expect(
      read("“Quiet,” Marsh said when she was asked what the harbour at night is like, and she laughed at that."),
    ).toEqual([]);
    expect(
      read("Marshes are what the harbours of this coast were before people came, and what they will be again."),
    ).toEqual(["Lena Marsh"]);
  });
});
