/** Who wrote a story: unusual forms of bylines, and names that stand near them. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { cutBylineLabel, readNames } from "../../../../src/parse/fields/byline/byline.ts";
import { isRole } from "../../../../src/parse/fields/byline/roles.ts";
import { readDateline } from "../../../../src/parse/fields/dateline/dateline.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { isName } from "../../../../src/parse/fields/names.ts";
import { readSigners } from "../../../../src/parse/fields/signoff/signoff-names.ts";

const MARKS: Readonly<Record<string, Label>> = { "#": "headline", "|": "paragraph", "!": "caption" };

/** The authors of blocks with a mark before them: `#` headline, `|` paragraph, `!` caption; all others are unlabelled. */
function readAuthors(language: string, ...blocks: readonly string[]): readonly string[] {
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields(texts, labels, language).authors;
}

const HEAD = "# Ferry stays in port";
const STORY =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const END = "| “We will be back when the sea lets us,” she said.";

describe("what stands between names and behind them", () => {
  const WHEN = "3 May 2024, 10:42";

  it("passes by the letters that stand for a portrait", () => {
    const names = ["LP", "Luana Prado", "RF", "Rafael Fonte"];
    expect(readAuthors("pt", HEAD, ...names, WHEN, STORY, END)).toEqual(["Luana Prado", "Rafael Fonte"]);
  });

  it("ends before who took the picture, and who is seen", () => {
    const role = "Assistant professor of political science";
    expect(readAuthors("en", HEAD, WHEN, "Leah Stone", role, "Noah Bird / AP", STORY, END)).toEqual(["Leah Stone"]);
    const seen = ["Jonas Sund", "Redakteur", "Daniela Brandt", "Foto: Tidal/brandt"];
    expect(readAuthors("de", HEAD, WHEN, ...seen, STORY, END)).toEqual(["Jonas Sund"]);
  });

  it.each([
    ["de", "Ein Interview von Eugen Zander mit Sonja Silber.", "Eugen Zander"],
    ["de", "Das Gespräch führte Eva Holm.", "Eva Holm"],
    ["sv", "Text: Lena Marsh Foto: Jan Ekeby", "Lena Marsh"],
  ])("%s: %s", (language, line, name) => {
    expect(readAuthors(language, HEAD, line, STORY, END)).toEqual([name]);
  });

  it("may be a standfirst's last words", () => {
    const line = "The newest walk of the south follows a road that all forgot, writes Lena Marsh.";
    expect(readAuthors("en", HEAD, line, STORY, END)).toEqual(["Lena Marsh"]);
    expect(readAuthors("en", HEAD, STORY, `| ${line}`, END)).toEqual([]);
    const finnish = "Harrow'n lautta on myyty miehelle, joka haluaa upottaa sen, kirjoittaa Matti Virtanen.";
    expect(readAuthors("fi", HEAD, finnish, STORY, END)).toEqual(["Matti Virtanen"]);
    expect(readAuthors("fi", HEAD, finnish, STORY, "| Virtasen mukaan kauppa tehtiin maanantaina.", END)).toEqual([]);
    expect(readAuthors("en", HEAD, line, STORY, "| Marsh has led her party since May.", END)).toEqual([]);
  });

  it("may be a slash with the next name", () => {
    expect(readAuthors("de", HEAD, "Autor: Anna Breuer / Jonas Thiel", STORY, END)).toEqual([
      "Anna Breuer",
      "Jonas Thiel",
    ]);
    expect(readAuthors("de", HEAD, "Autor: Anna Breuer / Essen & Trinken", STORY, END)).toEqual(["Anna Breuer"]);
    // The slash of "Autor/in" parts no names, and that of an agency does.
    expect(readAuthors("de", HEAD, "Von Autor/in Anna Breuer", STORY, END)).toEqual(["Anna Breuer"]);
    expect(readAuthors("de", HEAD, "Von Anna Breuer/dpa", STORY, END)).toEqual(["Anna Breuer"]);
    for (const behind of ["Charlotte Observer", "Santiago de Chile"])
      expect(readAuthors("es", HEAD, `Por Lucía Ferrando / ${behind}`, STORY, END)).toEqual(["Lucía Ferrando"]);
  });
});

describe("names below a label alone", () => {
  it("go on behind what the first does, where a word joins the next", () => {
    const blocks = ["By", "Kayla Bram", "Reporter", "and", "Tom Ashe", "Senior Reporter", "10:42, 3 May 2024"];
    expect(readAuthors("en", HEAD, ...blocks, STORY, END)).toEqual(["Kayla Bram", "Tom Ashe"]);
  });

  it("go on behind what the first does, where a person's name stands right above the time", () => {
    const blocks = ["By", "Megan Hargrave", "Local Democracy Reporter", "Tom Iqbal", "06:00, 14 SEP 2021"];
    expect(readAuthors("en", HEAD, ...blocks, STORY, END)).toEqual(["Megan Hargrave", "Tom Iqbal"]);
    const headed = ["By", "Megan Hargrave", "Local Democracy Reporter", "Sport", "06:00, 14 SEP 2021"];
    expect(readAuthors("en", HEAD, ...headed, STORY, END)).toEqual(["Megan Hargrave"]);
  });

  it.each(["Reporter Perempuan Masih Sedikit", "Pewarta Foto Indonesia", "Reporter Andi Firmansyah Menang Hadiah"])(
    "are no words behind a trade that name nobody: %s",
    (text) => {
      expect(cutBylineLabel(text, "id")).toBeNull();
      expect(cutBylineLabel("Reporter Budi Santoso | Editor Yusuf Adrian", "id")?.rest).toMatch(/^Budi/);
      expect(cutBylineLabel("Reporter: Laras Wening", "id")?.rest).toBe("Laras Wening");
    },
  );

  it("end at the next label, where theirs is a role", () => {
    const blocks = ["Reporter", "Laras Prasetya", "Editor", "Yusuf Adrian", "13 Juni 2024 | 09.14 WIB"];
    expect(readAuthors("id", HEAD, ...blocks, STORY, END)).toEqual(["Laras Prasetya"]);
    const below = ["Laras Prasetya", "Reporter", "13 Juni 2024 | 09.14 WIB"];
    expect(readAuthors("id", HEAD, ...below, STORY, END)).toEqual(["Laras Prasetya"]);
  });

  it("go on below the label once more", () => {
    const blocks = ["By", "Elena Marsh", "By", "Josh Till", "Leave your feedback"];
    expect(readAuthors("en", HEAD, ...blocks, STORY, END)).toEqual(["Elena Marsh", "Josh Till"]);
  });

  it("go on right above the time or the story, where they are a person's", () => {
    const names = ["Von", "Veronika Asch", "Jonas Hinter"];
    expect(readAuthors("de", HEAD, ...names, "Veröffentlicht am", "09.04.2024, 13:26 Uhr", STORY, END)).toEqual([
      "Veronika Asch",
      "Jonas Hinter",
    ]);
    expect(readAuthors("da", HEAD, "Af", "Louise Trane", "Peter Holms", STORY, END)).toEqual([
      "Louise Trane",
      "Peter Holms",
    ]);
    expect(
      readAuthors("de", HEAD, "Von", "Veronika Asch", "Aktuelle Meldung", "09.04.2024, 13:26 Uhr", STORY, END),
    ).toEqual(["Veronika Asch"]);
  });

  it("go on right above a gallery's first picture", () => {
    const below = ["Die Fähre liegt am Kai.", "Kestrel/Lena Marsch", "2 / 2", "Der Fahrplan.", "AFP", STORY, END];
    const names = ["von", "Veronika Asch", "Jonas Hinter"];
    expect(readAuthors("de", HEAD, ...names, "1 / 2", ...below)).toEqual(["Veronika Asch", "Jonas Hinter"]);
    expect(readAuthors("de", HEAD, ...names.with(2, "Aktuelle Meldung"), "1 / 2", ...below)).toEqual(["Veronika Asch"]);
  });

  it("stand behind their paper right above the time, the family's in capitals", () => {
    const time = "Publié le 18/10/2024 à 06h30";
    const read = (line: string, below = time): readonly string[] => readAuthors("fr", HEAD, line, below, STORY, END);
    expect(read("Le Courrier du Lac Solenn LE GALL.")).toEqual(["Solenn LE GALL"]);
    expect(read("Maire de Harrow Solenn LE GALL.")).not.toEqual(["Solenn LE GALL"]);
    expect(read("Le Courrier du Lac Sports OM")).toEqual([]);
    expect(read("Le Courrier du Lac Solenn LE GALL.", "Partager")).not.toEqual(["Solenn LE GALL"]);
  });

  it("are not announced by what the one above does", () => {
    const blocks = ["Tormod Hjell", "Journalist", "Ingvild Moe", "Journalist", "Publisert 13. feb. 2024 kl. 06:42"];
    expect(readAuthors("nb", HEAD, ...blocks, STORY, END)).toEqual(["Tormod Hjell", "Ingvild Moe"]);
  });
});

describe("names alone", () => {
  it("with what each did below", () => {
    const time = "2025. február 14. – 05:12";
    expect(readAuthors("hu", HEAD, time, "Bakó Lilla", "szöveg", "Fehér Ákos", "szöveg", STORY, END)).toEqual([
      "Bakó Lilla",
      "Fehér Ákos",
    ]);
    expect(
      readAuthors("pt", HEAD, "Beatriz Sal", "Texto", "Duarte Font", "Texto", "22 mai. 2024, 22:30", STORY, END),
    ).toEqual(["Beatriz Sal", "Duarte Font"]);
    expect(readAuthors("fr", HEAD, "Publié le 9 mars 2024", "Alexis Bois", "Photographe", STORY, END)).toEqual([]);
    const both = ["Bakó Lilla", "szöveg", "Fehér Ákos", "fotó"];
    expect(readAuthors("hu", HEAD, ...both, time, STORY, END)).toEqual(["Bakó Lilla"]);
  });

  it("with what each did in a bracket", () => {
    const blocks = ["Teresa Mour (texto)", "e", "Nuno Alvim (fotografia)", "29 de Outubro de 2023, 6:15"];
    expect(readAuthors("pt", HEAD, ...blocks, STORY, END)).toEqual(["Teresa Mour"]);
    expect(readNames("Nuno Alvim (fotografia)", "pt").names).toEqual([]);
    expect(readNames("Nuno Alvim (texto)", "pt").names).toEqual(["Nuno Alvim"]);
  });

  it("with two handles between", () => {
    const blocks = ["Daniel Karl", "@in/daniel-karl", "@DKarl", "Anna Abram"];
    expect(readAuthors("en", HEAD, "Updated Wed, May 8 2024 4:31 PM EDT", ...blocks, "Watch live", STORY, END)).toEqual(
      ["Daniel Karl", "Anna Abram"],
    );
  });

  it("without the paper below, in capitals or not", () => {
    expect(readAuthors("es", HEAD, "Silvia Arreg", "PARA EL TRIBUNO DEL RÍO", STORY, END)).toEqual(["Silvia Arreg"]);
    expect(readAuthors("fr", HEAD, "Publié le 9 mars 2024", "Anne Lamont", "Le Quotidien", STORY, END)).toEqual([
      "Anne Lamont",
    ]);
  });

  it("below a caption, with the place between them and the time", () => {
    const caption = "! A wave breaks over the wall of the new quay at high water on Friday.";
    const blocks = [caption, "Ainx Zuber", "Ransom", "8 March 2024, 20:03"];
    const summing = "The red alert holds until midnight, and crews have been called out 74 times.";
    expect(readAuthors("en", HEAD, summing, ...blocks, STORY, END)).toEqual(["Ainx Zuber"]);
  });

  it("with place and paper in capitals, right under the headline", () => {
    expect(readAuthors("es", HEAD, "Uxoa Carb RIBERA / EL FARO", STORY, END)).toEqual(["Uxoa Carb"]);
    expect(readAuthors("es", STORY, HEAD, "UXOA CARB RIBERA / EL FARO", STORY, END)).toEqual([]);
  });

  it("of who posted a message that the story shows are nobody's", () => {
    const post = ["Anna Udal", "The quay is shut. Please keep away.", "18:41 · 8 mar. 2024"];
    expect(readAuthors("en", HEAD, STORY, ...post, END, STORY, END)).toEqual([]);
  });

  it("below a credit's label are no author's", () => {
    expect(readAuthors("de", HEAD, "14.02.2024, 17.42 Uhr", "Foto:", "Jonas Wied / dpa", STORY, END)).toEqual([]);
  });
});

describe("names that share their block with the time", () => {
  it.each([
    ["en", "Farru Minhas Published July 18, 2024 Updated July 18, 2024 09:14am", ["Farru Minhas"]],
    [
      "en",
      "Mathieu Charle · The Tidal Press · Posted: Feb 12, 2024 4:00 AM EST | Last Updated: February 13",
      ["Mathieu Charle"],
    ],
    [
      "en",
      "Mathieu Charle, Lena Marsh · The Tidal Press · Posted: Feb 12, 2024 5:00 AM | Last Updated: 3 hours ago",
      ["Mathieu Charle", "Lena Marsh"],
    ],
    ["en", "Mathieu Charle · 3 hours ago", []],
    [
      "de",
      "16.05.2024 um 09:47 Uhr - Miriam Schilling, Thomas Rudeck - in Überfahrten - 14 Ergänzungen",
      ["Miriam Schilling", "Thomas Rudeck"],
    ],
    ["de", "16.05.2024 um 09:47 Uhr - Aktuelle Meldung - in Hafen - 14 Ergänzungen", []],
  ])("%s: %s", (language, line, names) => {
    expect(readAuthors(language, HEAD, line, STORY, END)).toEqual(names);
  });
});

it.each([
  ["Katrin Lösch, MDF THÜRINGEN", "de", ["Katrin Lösch"]],
  ["Lena ROWE, AFP USA", "en", ["Lena ROWE"]],
  ["Katrin Lösch, MDF Erfurt", "de", ["Katrin Lösch"]],
  ["Katrin Lösch, MDF-Studio Erfurt, und Jan Berg", "de", ["Katrin Lösch", "Jan Berg"]],
  ["KATRIN LÖSCH, JONAS WIED", "de", ["KATRIN LÖSCH", "JONAS WIED"]],
  ["Denise Okaf via", "en", ["Denise Okaf"]],
  ["Do Arena, em Caxias (RS)", "pt", []],
  ["Do Van Binh", "en", ["Do Van Binh"]],
  ["海伦·麦金托什", "zh", ["海伦·麦金托什"]],
  ["王小明·李华", "zh", ["王小明·李华"]],
  ["王小明 · 李华", "zh", ["王小明", "李华"]],
  ["大分・日田支局 三宅航平", "ja", ["三宅航平"]],
  ["علمی و دانشگاهی", "fa", []],
  ["Social Sharing", "en", []],
  ["Wind Advisory", "en", []],
])("names in %s", (text, language, names) => {
  expect(readNames(text, language).names).toEqual(names);
});

it("a run of Han joined by kana for words is no name", () => {
  expect(isName("竹と生きる")).toBe(false);
  expect(isName("佐藤みのる")).toBe(true);
});

it("a field and a trade in one word are a role", () => {
  for (const role of ["Krimireporter", "Wirtschaftsredakteur", "sportjournalist"])
    expect(isRole(role), role).toBe(true);
  for (const word of ["Reportagen", "Hafenkommission", "creditor"]) expect(isRole(word), word).toBe(false);
});

it("a label with a comma need not be one without", () => {
  expect(cutBylineLabel("مصنف, شاہدہ قریشی", "ur")?.rest).toBe("شاہدہ قریشی");
  expect(cutBylineLabel("Redaktion, Anna Marsh", "de")).toBe(null);
});

it("a Chinese site in brackets opens a story with who wrote it", () => {
  const opening = readDateline("【港衡网】(记者 周牧之 实习记者 李若溪)一家企业在市场上失约。", "zh");
  expect(opening).toMatchObject({ names: ["周牧之", "李若溪"], rule: "dateline.site", dateline: { place: null } });
});

it("two names in round brackets sign a Japanese story, and no note does", () => {
  expect(readSigners("工事は5月に始まる。(佐々木裕、岡野里香)")).toEqual(["佐々木裕", "岡野里香"]);
  expect(readSigners("工事は5月に始まる。(一部敬称略)")).toEqual([]);
  expect(readSigners("工程五月开始。(佐木裕、岡野香)")).toEqual([]);
});

it.each(["Vincent Lurb", "Foto Vicente Molina"])(
  "%s below a picture's caption is not who wrote below that",
  (taker) => {
    const caption = "The packing line of the cannery in Port Ansel, last week";
    const texts = ["Ferry stays in port", caption, taker, "Gemma Rovi", "Ransom", "18/06/2024 06:00"];
    const odds = (...chances: readonly number[]): Float64Array => Float64Array.from(chances);
    const beside = [undefined, odds(0, 1, 0, 0, 0), odds(0, 0, 1, 0, 0), undefined, undefined, undefined];
    const fields = readFields(
      [...texts, STORY.slice(2), END.slice(2)],
      ["headline", null, null, null, null, null, "paragraph", "paragraph"],
      "es",
      [...beside, undefined, undefined],
    );
    expect(fields.authors).toEqual(["Gemma Rovi"]);
  },
);

describe("a byline", () => {
  it("has a label that runs into the name, in the page's language", () => {
    expect(cutBylineLabel("PorMarina Iturbe", "es")?.rest).toBe("Marina Iturbe");
    expect(cutBylineLabel("PorMarina Iturbe", "de")).toBe(null);
    expect(cutBylineLabel("DiMaggio Marina", "it")).toBe(null);
    expect(readAuthors("en", HEAD, "ByQuilla Rimmer", "07:00, 4 Mar 2025", STORY, END)).toEqual(["Quilla Rimmer"]);
  });

  it("ends before who took the pictures", () => {
    const both = "Words by Imogen Harrow. Photographs by Tomas Beran";
    expect(readAuthors("en", HEAD, both, "Sat 16 Mar 2024", STORY, END)).toEqual(["Imogen Harrow"]);
    expect(readNames("Martin L. King", "en").names).toEqual(["Martin L. King"]);
  });

  it("names the place that is called after a saint, and it is nobody", () => {
    expect(readNames("Veronika Asch, St. Kathrein", "de").names).toEqual(["Veronika Asch"]);
  });

  it("goes on behind a page's call, where a word joins the next name", () => {
    const blocks = ["By", "Jennifer Strand", "Follow", "and", "Mark Eisen", "Follow", "Jan. 5, 2024"];
    expect(readAuthors("en", HEAD, ...blocks, STORY, END)).toEqual(["Jennifer Strand", "Mark Eisen"]);
  });

  it("of a column stands in its headline too; whom a headline quotes, and a programme, wrote nothing", () => {
    const below = ["Fiona Marsh", "Mon Jun 3 2024 - 06:00"];
    // Whom news are about stands in their headlines too, and among their topics.
    const column = "# Fiona Marsh: We have built quays without ships";
    expect(readAuthors("en", column, ...below, STORY, END)).toEqual([]);
    const about = "Fiona Marsh is a harbour pilot and writes here on Mondays.";
    expect(readAuthors("en", column, ...below, STORY, END, about)).toEqual(["Fiona Marsh"]);
    expect(readAuthors("en", "# Fiona Marsh: “We have built quays”", ...below, STORY, END)).toEqual([]);
    const note = "Quilla Marsh is a playwright. Her last work was staged in Harrow.";
    const named = ["# Quilla Marsh: Quays without ships", "Quilla Marsh", "Mon Jun 3 2024 - 06:00", STORY, END];
    expect(readAuthors("en", ...named)).toEqual([]);
    expect(readAuthors("en", ...named, note)).toEqual(["Quilla Marsh"]);
    const address = ["Harbour Address", "Mon Jun 3 2024 - 06:00"];
    expect(readAuthors("en", "# Harbour Address: Quays without ships", ...address, STORY, END)).toEqual([]);
  });

  it("stands below the story, under a label alone", () => {
    expect(readAuthors("ru", HEAD, STORY, END, "Авторы", "Ксения Ладова, Артём Вербин", "Теги")).toEqual([
      "Ксения Ладова",
      "Артём Вербин",
    ]);
    expect(readAuthors("ru", HEAD, STORY, END, "Теги", "Ксения Ладова, Артём Вербин", "Порты")).toEqual([]);
  });
});

it.each([
  // A space before a label's colon, a short form's stop, and labels of correspondents.
  ["fr", "Texte : Ana Solère", "Ana Solère"],
  ["pl", "Oprac. Lena Marsz", "Lena Marsz"],
  ["pt", "Reportagem: Ana Sol", "Ana Sol"],
  ["fr", "De notre correspondante Ana Solère", "Ana Solère"],
  ["nl", "Van onze verslaggever Jan Holm", "Jan Holm"],
  ["el", "Γράφει η Ελένη Παππά", "Ελένη Παππά"],
  ["ja", "記者 佐藤花子", "佐藤花子"],
  // What could be a third name is an agency; "Sana" is a name as often.
  ["en", "By Lena Marsh Reuters", "Lena Marsh"],
  ["en", "By Lena Marsh Sana", "Lena Marsh Sana"],
])("reads who wrote, in %s: %s", (language, text, author) => {
  const cut = cutBylineLabel(text, language);
  expect(readNames(cut?.rest ?? "", language).names).toEqual([author]);
});

it("reads a second author whose given name is not known, where a trade stands below each", () => {
  const run = ["Mara Lind", "Reporter", "Odd-Yngve Vikestrand", "Reporter", "3 May 2024, 10:42"];
  expect(readAuthors("en", HEAD, ...run, STORY, END)).toEqual(["Mara Lind", "Odd-Yngve Vikestrand"]);
});

it("reads two authors, each with a trade or a house below", () => {
  const run = [
    "Rhys Callander",
    "Environment correspondent, BBC Wales",
    "Meinir Tapp",
    "BBC News",
    "3 May 2024, 10:42",
  ];
  expect(readAuthors("en", HEAD, ...run, STORY, END)).toEqual(["Rhys Callander", "Meinir Tapp"]);
});

it("reads a name whose surname is in capitals, with its particle, and no house in capitals", () => {
  expect(readAuthors("fr", HEAD, "Gwenola LE DANTEC.", "Publié le 14/11/2024 à 07h15", STORY, END)).toEqual([
    "Gwenola LE DANTEC",
  ]);
  expect(readNames("Kevin Marsh USA TODAY", "en").names).toEqual(["Kevin Marsh"]);
});

it("a name in capitals is printed as the page prints it elsewhere", () => {
  expect(readAuthors("es", HEAD, "30/05/2024", "LUCÍA FERRANDO", "Ver perfil", "Lucía Ferrando", STORY, END)).toEqual([
    "Lucía Ferrando",
  ]);
  expect(readAuthors("es", HEAD, "LUCÍA FERRANDO", "30/05/2024", STORY, END)).toEqual(["LUCÍA FERRANDO"]);
  const far = [STORY, STORY, STORY, "Lucía Ferrando"];
  expect(readAuthors("es", HEAD, "LUCÍA FERRANDO", "30/05/2024", ...far)).toEqual(["LUCÍA FERRANDO"]);
});
