/** Who of those that a byline names is an author: by names with small words in them, behind a trade, beside another, with an age. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const HEADLINE = "Ferry stays in port";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const STORY = [PROSE, "“We will be back when the sea lets us,” she said.", PROSE];

/** The authors of a story with lines above it, and with lines below. */
function authorsOf(lines: readonly string[], language = "en", below: readonly string[] = []): readonly string[] {
  const labels: (Label | null)[] = [
    "headline",
    ...lines.map(() => null),
    ...STORY.map((): Label => "paragraph"),
    ...below.map(() => null),
  ];
  return readFields([HEADLINE, ...lines, ...STORY, ...below], labels, language).authors;
}

describe("a family's small word beside another author", () => {
  it.each([
    ["Llyr ap Gwynfor", "By", "and", "en"],
    ["Dafydd ab Iorwerth", "By", "and", "en"],
    ["Nest ferch Rhys", "By", "and", "en"],
    ["Máire ní Shúilleabháin", "By", "and", "en"],
    ["Seán Ó hEithir", "By", "and", "en"],
    ["Mòrag nic Leòid", "By", "and", "en"],
    ["Una Mac an tSaoir", "By", "and", "en"],
    ["Jan op den Berg", "Door", "en", "nl"],
    ["Jan in 't Veld", "Door", "en", "nl"],
    ["Wiebe uit den Boogaard", "Door", "en", "nl"],
    ["Hans von und zu Berg", "Von", "und", "de"],
    ["Hans auf der Heide", "Von", "und", "de"],
    ["Luc des Prés", "Par", "et", "fr"],
    ["Ana de las Heras", "Por", "y", "es"],
    ["Marco dei Rossi", "Di", "e", "it"],
    ["Marco dell'Acqua", "Di", "e", "it"],
  ])("%s", (name, by, and, language) => {
    expect(authorsOf([`${by} ${name} ${and} Lena Marsh`], language)).toEqual([name, "Lena Marsh"]);
    expect(authorsOf([`${by} Lena Marsh ${and} ${name}`], language)).toEqual(["Lena Marsh", name]);
    expect(authorsOf([`${by} Lena Marsh ${and} Tom Hale, ${name}`], language).slice(0, 2)).toEqual([
      "Lena Marsh",
      "Tom Hale",
    ]);
  });

  it("has its role without a comma", () => {
    expect(authorsOf(["By Jan op den Berg Sports Editor"])).toEqual(["Jan op den Berg"]);
  });

  it.each([
    ["Von Lena Marsh, Frankfurt am Main", "de"],
    ["Door Lena Marsh, Bergen op Zoom", "nl"],
    ["Par Lena Marsh, Conseil des Ministres", "fr"],
    ["Par Lena Marsh et Radio des Alpes", "fr"],
  ])("is a place's or a house's behind a name: %s", (line, language) => {
    expect(authorsOf([line], language)).toEqual(["Lena Marsh"]);
  });

  it.each([
    ["Palazzo dei Normanni", "it"],
    ["Zug ab Berlin", "de"],
    ["Prix des Lecteurs", "fr"],
  ])("makes no name of a heading above the time: %s", (line, language) => {
    expect(authorsOf([line, "5.3.2024, 17:20"], language)).toEqual([]);
  });
});

describe("one letter for “and”", () => {
  it.each([
    ["Per Laia Puig i Jordi Vila", "ca", ["Laia Puig", "Jordi Vila"]],
    ["Autor: Anna Nowak i Jan Wójcik", "pl", ["Anna Nowak", "Jan Wójcik"]],
    ["Di Marco Rossi e Anna Bianchi", "it", ["Marco Rossi", "Anna Bianchi"]],
    ["Autor: Jan Novák a Petr Svoboda", "cs", ["Jan Novák", "Petr Svoboda"]],
    ["Por Ana Sousa e Lusa", "pt", ["Ana Sousa"]],
  ])("parts two: %s", (line, language, names) => {
    expect(authorsOf([line], language)).toEqual(names);
  });

  it.each([
    ["Per Josep Puig i Cadafalch", "ca", ["Josep Puig i Cadafalch"]],
    ["Per Josep Puig i Cadafalch i Jordi Vila", "ca", ["Josep Puig i Cadafalch", "Jordi Vila"]],
    ["Por José Ortega y Gasset y Ana Sol", "es", ["José Ortega y Gasset", "Ana Sol"]],
    ["Por Ana Sousa e Silva", "pt", ["Ana Sousa e Silva"]],
    ["Di Marco E Rossi", "it", ["Marco E Rossi"]],
  ])("joins a family's halves, and in capitals is an initial: %s", (line, language, names) => {
    expect(authorsOf([line], language)).toEqual(names);
  });
});

describe("a trade before a name", () => {
  it.each([
    ["By Local Democracy Reporter Catrin Llywelyn", "en"],
    ["By Health Correspondent Catrin Llywelyn", "en"],
    ["By Reporter Catrin Llywelyn", "en"],
    ["By our Berlin correspondent Catrin Llywelyn", "en"],
    ["By Arts & Culture Editor Catrin Llywelyn", "en"],
    ["By editor in chief Catrin Llywelyn", "en"],
    ["By Bureau Chief Catrin Llywelyn in Port Ansel", "en"],
    ["By Reporter Catrin Llywelyn @cllywelyn", "en"],
    ["By AP Medical Writer Catrin Llywelyn", "en"],
    ["Von unserer Redakteurin Catrin Llywelyn", "de"],
    ["Von unserer Korrespondentin in Berlin Catrin Llywelyn", "de"],
    ["Von Redaktionsmitglied Catrin Llywelyn", "de"],
    ["Par notre correspondante à New York Catrin Llywelyn", "fr"],
    ["Par notre envoyée spéciale à Kiev Catrin Llywelyn", "fr"],
    ["Van onze correspondent in Parijs Catrin Llywelyn", "nl"],
    ["Por la redactora Catrin Llywelyn", "es"],
    ["Dalla nostra inviata a Bruxelles Catrin Llywelyn", "it"],
    ["Pela jornalista Catrin Llywelyn", "pt"],
    ["Af redaktør Catrin Llywelyn", "da"],
    ["Autor: redaktor naczelna Catrin Llywelyn", "pl"],
    ["De corespondentul nostru Catrin Llywelyn", "ro"],
    ["Автор: наш корреспондент Анна Петрова", "ru"],
  ])("is no part of it: %s", (line, language) => {
    expect(authorsOf([line], language)).toEqual([language === "ru" ? "Анна Петрова" : "Catrin Llywelyn"]);
  });

  it("is said of several", () => {
    expect(authorsOf(["By Chief Reporter Owain Rees and Nia Prydderch"])).toEqual(["Owain Rees", "Nia Prydderch"]);
    expect(authorsOf(["By Reporters Owain Rees and Nia Prydderch"])).toEqual(["Owain Rees", "Nia Prydderch"]);
    expect(authorsOf(["By Ann Lee, Chief Reporter Owain Rees"])).toEqual(["Ann Lee", "Owain Rees"]);
  });

  it.each([
    ["By Bank of Scotland Chief Economist Tom Hale", "en"],
    ["Door verslaggever Den Haag", "nl"],
  ])("makes no name of what goes on with it, or of where it is: %s", (line, language) => {
    expect(authorsOf([line], language)).toEqual([]);
  });

  it.each([
    ["By Our Correspondent New Delhi", "en", "New Delhi"],
    ["Par correspondant Saint Malo", "fr", "Saint Malo"],
    ["Von Korrespondent Neu Delhi", "de", "Neu Delhi"],
    ["Von Autoren Universität Bonn", "de", "Universität Bonn"],
    ["By Chief Medical Officer", "en", "Medical Officer"],
    ["By Reporters Without Borders", "en", "Without Borders"],
  ])("stands before no person here: %s", (line, language, noName) => {
    expect(authorsOf([line], language)).not.toContain(noName);
  });

  it("tells for which agency somebody writes", () => {
    const labels: Label[] = ["headline", "paragraph"];
    const lines = [HEADLINE, "By Associated Press writer Lena Marsh", PROSE];
    expect(readFields(lines, ["headline", null, ...labels.slice(1)], "en").byline?.value.agency).toBe("AP");
  });

  it.each([
    ["By Mary Head Jones", ["Mary Head Jones"]],
    ["By Paris Reporter", []],
    ["By Staff Reporter", []],
    ["By Ann Lee Health Reporter", ["Ann Lee"]],
    ["Director Christopher Hale", []],
  ])("is what it is elsewhere: %s", (line, names) => {
    expect(authorsOf([line, "5 March 2024, 17:20"])).toEqual(names);
  });
});

describe("a name with an age behind it", () => {
  it.each([
    ["Ann Lee, 74, has done it every year since 1971. GARETH TUDUR", "en"],
    ["Ann Lee (74) has done it since 1971", "en"],
    ["Ann Lee, 74", "en"],
    ["Ann Lee, aged 74", "en"],
    ["Ann Lee, a 74-year-old baker", "en"],
    ["Anna Beck, 74 Jahre", "de"],
    ["Jeanne Dupré, âgée de 74 ans", "fr"],
    ["Ana Sol, de 74 años", "es"],
    ["Anna Rossi, 74 anni", "it"],
  ])("is of who is portrayed: %s", (line, language) => {
    expect(authorsOf([line], language)).toEqual([]);
    expect(authorsOf([line, "5.3.2024, 17:20"], language)).toEqual([]);
  });

  it("is no day, and a label tells more", () => {
    expect(authorsOf(["Ann Lee, 5 March 2024"])).toEqual(["Ann Lee"]);
    expect(authorsOf(["By Ann Lee, 12"])).toEqual(["Ann Lee"]);
  });

  it.each([
    ["Ann Lee, March 24, 2024", "en"],
    ["Ann Lee, Sept. 24, 2024", "en"],
    ["Ann Lee, Sun 24, 2024", "en"],
    ["Juan Pérez, marzo 24, 2024", "es"],
    ["Juan Pérez, hace 2 años", "es"],
  ])("is no age where it says when: %s", (line, language) => {
    expect(authorsOf([line], language)).toHaveLength(1);
  });
});

describe("a by-word of an unknown language", () => {
  it.each(["Gan Nia Prydderch", "Troch Nia Prydderch", "Le Nia Prydderch"])(
    "is no part of the name that stands without it elsewhere: %s",
    (line) => {
      expect(authorsOf([line, "Nia Prydderch", "5 March 2024"])).toEqual(["Nia Prydderch"]);
      expect(authorsOf([line, "5 March 2024"], "en", ["Nia Prydderch writes on harbours and boats."])).toEqual([
        "Nia Prydderch",
      ]);
    },
  );

  it("is no given name: the longer name is whose it is", () => {
    expect(authorsOf(["Mary Ann Lee", "Ann Lee", "5 March 2024"])).toEqual(["Mary Ann Lee"]);
  });
});
