/** Who stands beside the authors and is none of them: fields of trades, places, buttons, photographers, those who checked an article. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import {
  announcesPhotographer,
  isCheckersLine,
  namesChecker,
  namesPhotographer,
} from "../../../../src/parse/fields/byline/byline-others.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const MARKS: Readonly<Record<string, Label>> = { "#": "headline", "|": "paragraph", "~": "furniture" };
const HEAD = "# Ferry stays in port";
const STORY =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const END = "| “We will be back when the sea lets us,” she said.";
const WHEN = "3 May 2024, 10:42";

/** The authors of a page whose head has some blocks between headline and story. */
function readAuthors(language: string, ...head: readonly string[]): readonly string[] {
  const blocks = [HEAD, ...head, STORY, END];
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields(texts, labels, language).authors;
}

describe("a trade's field in a block of its own is no author", () => {
  it.each([
    ["en", ["Jane Doe", "Rural Affairs", "Editor"]],
    ["en", ["By", "Jane Doe", "Rural Affairs", "Editor"]],
    ["en", ["Jane Doe", "Rural Affairs Editor"]],
    ["en", ["Jane Doe", "North East", "Correspondent"]],
    ["de", ["Jana Dohm", "Ländlicher Raum", "Redakteurin"]],
    ["fr", ["Jeanne Dupré", "Monde Rural", "Rédactrice"]],
    ["nl", ["Jan van der Berg", "Binnenlandse Zaken", "Redacteur"]],
    ["sv", ["Jana Dahl", "Lokala Frågor", "Reporter"]],
  ])("%s: %j", (language, head) => {
    const [name] = head[0] === "By" ? head.slice(1) : head;
    expect(readAuthors(language, ...head, WHEN)).toEqual([name]);
  });

  it("between two authors", () => {
    const head = ["Jane Doe", "Social Affairs", "Correspondent", "Tom Ashe", "Data", "Reporter", WHEN];
    expect(readAuthors("en", ...head)).toEqual(["Jane Doe", "Tom Ashe"]);
  });
});

describe("a place, a button or an outlet right below a name is no author", () => {
  it.each([
    ["en", "Kuala Lumpur"],
    ["en", "In Kuala Lumpur"],
    ["en", "Gift Article"],
    ["en", "Save Story"],
    ["en", "Add Us On Google"],
    ["en", "BBC News, Kuala Lumpur"],
    ["de", "Bad Harrow"],
    ["es", "Santa Cruz"],
    ["fr", "Offrir Article"],
  ])("%s: %s", (language, below) => {
    expect(readAuthors(language, "Jane Doe", below, WHEN)).toEqual(["Jane Doe"]);
  });

  it("whose post the page shows", () => {
    const post = "A post shared by Jane Doe (@janedoe)";
    expect(readAuthors("en", `~ ${post}`, WHEN)).toEqual([]);
    expect(readAuthors("en", "Words gathered by Jane Doe", WHEN)).toEqual(["Jane Doe"]);
  });

  it("a place of which the page's words above the story speak", () => {
    const told = "Los 83 vecinos de Valmar del Río votan a mano alzada en el frontón.";
    expect(readAuthors("es", told, "Pilar Lago", "Valmar del Río", "28 de abril de 2024")).toEqual(["Pilar Lago"]);
    const written = "A storm tore two posts out of the quay, write Lena Marsh and Okko Tjarksen.";
    const both = ["Lena Marsh", "Okko Tjarksen"];
    expect(readAuthors("en", written, ...both, "March 3, 2024")).toEqual(both);
    const known = ["Jane Doe", "Tom Ashe"];
    expect(readAuthors("en", "The harbour waits, writes Tom Ashe from the quay.", ...known, WHEN)).toEqual(known);
  });

  it("a person is", () => {
    const head = ["Sarah Hinge , Staff Attorney", "Sylva Torres , Director of Equity, Tidal Foundations of Harrow"];
    expect(readAuthors("en", ...head, WHEN)).toContain("Sylva Torres");
    expect(readAuthors("en", "Jane Doe", "Tom Ashe", WHEN)).toEqual(["Jane Doe", "Tom Ashe"]);
    expect(readAuthors("en", "Maria Garcia", "Thulani Mthembu", WHEN)).toEqual(["Maria Garcia", "Thulani Mthembu"]);
    expect(readAuthors("en", "Maria Garcia", "Gift Mthembu", WHEN)).toEqual(["Maria Garcia", "Gift Mthembu"]);
    expect(readAuthors("en", "By Simon Hart, Santa Montefiore", WHEN)).toEqual(["Simon Hart", "Santa Montefiore"]);
    expect(readAuthors("en", "By Simon Hart, Santa Cruz", WHEN)).toEqual(["Simon Hart"]);
  });
});

describe("who took the pictures is no author", () => {
  it.each([
    ["de", ["Jana Dohm", "Fotos von Peter Feld"]],
    ["de", ["Jana Dohm", "Fotos von", "Peter Feld"]],
    ["de", ["Fotos von Peter Feld", "Jana Dohm"]],
    ["nl", ["Jana Dohm", "Foto's: Piet de Vries"]],
    ["nl", ["Jana Dohm", "Foto's:", "Piet de Vries"]],
    ["nl", ["Jana Dohm", "Foto’s van Piet de Vries"]],
    ["fr", ["Jana Dohm", "Photos de Jean Dupont"]],
    ["sv", ["Jana Dohm", "Foto", "Per Berg"]],
    ["de", ["Jana Dohm (Text) und Peter Feld (Fotos)"]],
  ])("%s: %j", (language, head) => {
    expect(readAuthors(language, ...head, WHEN)).toEqual(["Jana Dohm"]);
  });

  it("is told by a picture's word", () => {
    expect(["Photos by Tom Reed", "Foto Gianni Rossi", "Fotos: Peter Feld"].filter(namesPhotographer)).toHaveLength(3);
    expect(["Jane Doe", "Photo of the week", "Foto"].filter(namesPhotographer)).toEqual([]);
    expect(["Fotos:", "Fotos von", "Foto's:"].filter(announcesPhotographer)).toHaveLength(3);
    expect(["Von", "Fotos von Peter Feld", "Jane Doe"].filter(announcesPhotographer)).toEqual([]);
  });
});

describe("who checked an article is no author", () => {
  it.each([
    ["en", ["Medically reviewed by Dr. Mary Howe", "Written by Jane Doe"]],
    ["en", ["Medically reviewed by", "Mary Howe, MD", "By", "Jane Doe"]],
    ["en", ["Reviewed by Mary Howe", "Jane Doe"]],
    ["en", ["Jane Doe", "Fact checked by", "Mary Howe"]],
    ["en", ["Written by Jane Doe, medically reviewed by Mary Howe"]],
    ["en", ["Medically reviewed by Mary Howe, MD — By Jane Doe — Updated on May 3, 2024"]],
    ["de", ["Medizinisch geprüft von Dr. Maria Hohe", "Von Jane Doe"]],
    ["fr", ["Relu par Marie Haute", "Jane Doe"]],
    ["es", ["Revisado por María Alta", "Jane Doe"]],
  ])("%s: %j", (language, head) => {
    expect(readAuthors(language, ...head, WHEN)).toEqual(["Jane Doe"]);
  });

  it.each([
    "監修：山田太郎",
    "監修 山田太郎",
    "医療監修：山田太郎",
    "審核：王小明",
    "校对：张三",
    "감수 김철수",
    "의학 감수 김철수",
  ])("behind a label's own sign, without a space: %s", (line) => {
    expect(namesChecker(line)).toBe(true);
  });

  it("by a noun before a colon alone", () => {
    expect(
      ["Fact checker: Mary Howe", "Revisión médica: María Alta", "Approved by:"].filter(namesChecker),
    ).toHaveLength(3);
    const subheads = ["Fact checker", "Revisión médica", "Approved by Donald Trump", "監修", "Reviewed bypass"];
    expect(subheads.filter((line) => namesChecker(line) || isCheckersLine("Fact checker", line))).toEqual([]);
  });

  it("whose review it is, where nobody else signs", () => {
    expect(readAuthors("en", "Reviewed by Mary Howe", WHEN)).toEqual(["Mary Howe"]);
  });
});

describe("labels of other languages", () => {
  it.each([
    ["tl", ["Ni Juan dela Cruz"], ["Juan dela Cruz"]],
    ["tl", ["ni", "Juan dela Cruz"], ["Juan dela Cruz"]],
    ["tl", ["Nina Santos"], ["Nina Santos"]],
    ["tl", ["Nina: Juan dela Cruz, Maria Santos"], ["Juan dela Cruz", "Maria Santos"]],
    ["tl", ["Nina Juan dela Cruz at Maria Santos"], ["Juan dela Cruz", "Maria Santos"]],
    ["ar", ["كتب- أحمد السيد"], ["أحمد السيد"]],
    ["ar", ["كتب:", "أحمد السيد"], ["أحمد السيد"]],
    ["ar", ["كتبت–سارة حسن ومحمد علي:"], ["سارة حسن", "محمد علي"]],
    ["ar", ["وزير النقل كامل الوزير", "كتب- أحمد السيد"], ["أحمد السيد"]],
    ["ar", ["سامي وليد حسن"], ["سامي وليد حسن"]],
    ["nl", ["Door van der Berg"], ["van der Berg"]],
    ["el", ["Γράφει ο Νίκος Παπαδόπουλος"], ["Νίκος Παπαδόπουλος"]],
    ["zu", ["NguThandeka Dlamini"], ["Thandeka Dlamini"]],
    ["hi", ["रीना शर्मा, नई दिल्ली"], ["रीना शर्मा"]],
    ["nl", ["Door J. van der Berg en A. de Vries"], ["J. van der Berg", "A. de Vries"]],
  ])("%s: %j", (language, head, names) => {
    expect(readAuthors(language, ...head, WHEN)).toEqual(names);
  });

  it.each(["جسر المدينة القديم", "الرئيس التنفيذي لشركة الجسور", "آثار الفيضان في المدينة", "ترددات القنوات"])(
    "no author: %s",
    (caption) => {
      expect(readAuthors("ar", caption, WHEN)).toEqual([]);
    },
  );
});

describe("who took the picture, in capitals below its caption, is no author", () => {
  const CAPTION = "La luna sobre la ermita de Montalvo, la madrugada del sábado.";

  it.each([
    ["with a house", ["JAVIER SORIA (EFE)", "Ana Sol"]],
    ["alone, where authors are printed otherwise", ["JAVIER SORIA", "Ana Sol"]],
  ])("%s", (_, names) => {
    expect(readAuthors("es", CAPTION, ...names, WHEN)).toEqual(["Ana Sol"]);
  });

  it("below a caption without a stop, where the page has it as alt text, too", () => {
    const line = "La luna sobre la ermita de Montalvo";
    expect(readAuthors("es", line, "Ampliar", line, "JAVIER SORIA", "Ana Sol", WHEN)).toEqual(["Ana Sol"]);
    expect(readAuthors("es", line, "JAVIER SORIA", "Ana Sol", WHEN)).toEqual(["JAVIER SORIA", "Ana Sol"]);
  });

  it("but an author above a place", () => {
    expect(readAuthors("es", CAPTION, "JAVIER SORIA", "San Sebastián", WHEN)).toEqual(["JAVIER SORIA"]);
  });

  it("but one of two authors who are printed alike", () => {
    expect(readAuthors("es", CAPTION, "JAVIER SORIA", "ANA SOL", WHEN)).toEqual(["JAVIER SORIA", "ANA SOL"]);
  });

  it("nor is a button of an author's box", () => {
    expect(readAuthors("tr", "Zeynep Ala", "Tüm Yazıları", "Nisan 21, 2025 07:00")).toEqual(["Zeynep Ala"]);
  });
});

describe("a place or a topic above the time is no author", () => {
  it.each([
    ["en", "Port Ansel"],
    ["en", "Lake Harrow"],
    ["de", "Bad Harrow"],
    ["es", "Puerto Marsh"],
    ["en", "Ocean Conservation"],
    ["de", "Neue Landwirtschaft"],
  ])("%s: %s", (language, place) => {
    expect(readAuthors(language, place, WHEN)).toEqual([]);
    expect(readAuthors(language, "Jane Doe", WHEN)).toEqual(["Jane Doe"]);
  });
});

describe("who put an article on the site", () => {
  it("is named where nobody else is", () => {
    const time = "Updated Sun, 02 Mar 2025 11:46 AM IST";
    expect(readAuthors("hi", "Published by: शालिनी वाजपेयी", time)).toEqual(["शालिनी वाजपेयी"]);
    expect(readAuthors("en", "Written by: Jane Doe", "Published by: Mary Howe", WHEN)).toEqual(["Jane Doe"]);
    expect(readAuthors("en", "Jane Doe", WHEN, "Published by: Mary Howe")).toEqual(["Jane Doe"]);
  });

  it("is all that a blog says without it", () => {
    expect(readAuthors("en", "Published by Jane Doe", WHEN)).toEqual(["Jane Doe"]);
  });
});

describe("who edited a story, below its reporter", () => {
  it("wrote none of it", () => {
    expect(readAuthors("en", "Reported by:", "Jane Doe", ",", "Edited by:", "Tom Ashe", WHEN)).toEqual(["Jane Doe"]);
  });

  it("but who reports beside her did", () => {
    expect(readAuthors("en", "By", "Jane Doe", ",", "By", "Tom Ashe", WHEN)).toEqual(["Jane Doe", "Tom Ashe"]);
  });
});
