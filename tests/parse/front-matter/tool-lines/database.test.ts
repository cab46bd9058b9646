import { describe, expect, it } from "vitest";
import { HEADLINE, readTool, STORY } from "./read-tool.ts";

const FACTS = { headline: HEADLINE, authors: ["Jane Doe"], published: "2014-03-03", publisher: "The Guardian" };

const NEXIS_OLD = [
  "1 of 1 DOCUMENT",
  "",
  "The Guardian (London) - Final Edition",
  "March 3, 2014 Monday",
  "",
  HEADLINE,
  "",
  "BYLINE: Jane Doe",
  "SECTION: GUARDIAN HOME PAGES; Pg. 4",
  "LENGTH: 123 words",
  "HIGHLIGHT: Residents on the far bank had feared a long detour by road",
  "BODY:",
  "",
  STORY,
  "",
  "LOAD-DATE: March 4, 2014",
  "LANGUAGE: ENGLISH",
  "GRAPHIC: PHOTO: Passengers wait on the old quay.",
  "PUBLICATION-TYPE: Newspaper",
  "Copyright 2014 Guardian Newspapers Limited",
  "All Rights Reserved",
];
const NEXIS_NEW = [
  HEADLINE,
  "The Guardian (London)",
  "March 3, 2014 Monday",
  "Copyright 2014 Guardian Newspapers Limited All Rights Reserved",
  "Section: GUARDIAN HOME PAGES; Pg. 4",
  "Length: 123 words",
  "Byline: Jane Doe",
  "Body",
  STORY,
  "Load-Date: March 4, 2014",
  "End of Document",
];
const FACTIVA = [
  HEADLINE,
  "By Jane Doe",
  "1,823 words",
  "3 March 2014",
  "The Guardian",
  "GRDN",
  "4",
  "English",
  "© Copyright 2014. The Guardian.  All rights reserved.",
  STORY,
  "Document GRDN000020140303ea330003k",
];
const FACTIVA_CODES = [
  `HD ${HEADLINE}`,
  "BY Jane Doe",
  "WC 823 words",
  "PD 3 March 2014",
  "SN The Guardian",
  "SC GRDN",
  "LA English",
  "LP",
  STORY.slice(0, 1),
  "TD",
  STORY.slice(1),
  "RE uk : United Kingdom",
  "AN Document GRDN000020140303ea330003k",
];
const PROQUEST = [
  HEADLINE,
  "",
  "Doe, Jane. The Guardian; London (UK) [London (UK)]. 03 Mar 2014: 4.",
  "",
  `Full text: ${STORY[0]}`,
  "",
  STORY.slice(1),
  "",
  "Subject: Ferries; Fares",
  `Title: ${HEADLINE}: [Final Edition]`,
  "Author: Doe, Jane",
  "Publication title: The Guardian; London (UK)",
  "Publication date: Mar 3, 2014",
  "ProQuest document ID: 1503847562",
  "Copyright: Copyright Guardian News & Media Limited Mar 3, 2014",
  "Last updated: 2017-11-18",
];

describe("an export of a newspaper database", () => {
  it.each([
    ["Nexis, older", NEXIS_OLD],
    ["Nexis, newer", NEXIS_NEW],
    ["Factiva", FACTIVA],
    ["Factiva with codes", FACTIVA_CODES],
    ["ProQuest", PROQUEST],
    [
      "NewsBank",
      [
        HEADLINE,
        "March 3, 2014 | Guardian, The (England)",
        "Author: Jane Doe | Page: 4",
        "193 Words | Readability: Lexile Measure: 1280",
        "OpenURL Link",
        STORY,
        "Record: 14A5B6C7D8E9F0A1",
      ],
    ],
    [
      "Trove",
      [
        "The Guardian (NSW : 1868 - 1950), Monday 3 March 2014, page 4",
        HEADLINE,
        "By Jane Doe",
        STORY,
        "National Library of Australia",
        "http://nla.gov.au/nla.news-article12345678",
      ],
    ],
  ])("fills the record: %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject(FACTS);
    expect(body).toEqual(STORY);
  });

  it("states section, standfirst and caption, and says of each line what it is", () => {
    const { record, of } = readTool(NEXIS_OLD);
    expect(record.section).toBe("GUARDIAN HOME PAGES");
    expect(record.summary).toBe("Residents on the far bank had feared a long detour by road");
    expect(record.photos.map(({ caption }) => caption)).toEqual(["Passengers wait on the old quay."]);
    expect(record.updated).toBeNull();
    expect(of("LENGTH: 123 words")).toBe("furniture tool-lines.count");
    expect(of("LOAD-DATE: March 4, 2014")).toBe("furniture tool-lines.aside");
    expect(of("March 3, 2014 Monday")).toBe("time tool-lines.published");
    expect(of("BYLINE: Jane Doe")).toBe("byline tool-lines.byline");
    expect(record.origins.published).toEqual({ lines: [4], rule: "tool-lines.field" });
  });

  it("reads German, French and Spanish labels", () => {
    const german = readTool([
      "Der Hafenbote",
      "3. März 2014 Montag",
      HEADLINE,
      "AUTOR: Anna Brandt",
      "RUBRIK: Lokales; S. 4",
      "LÄNGE: 146 Wörter",
      STORY,
      "UPDATE: 4. März 2014",
      "SPRACHE: GERMAN; DEUTSCH",
    ]);
    expect(german.record).toMatchObject({
      authors: ["Anna Brandt"],
      section: "Lokales",
      published: "2014-03-03",
      updated: null,
      publisher: "Der Hafenbote",
    });
    const french = readTool([
      HEADLINE,
      "Le Courrier de l'Ouest",
      "lundi 3 mars 2014",
      "Rubrique: Région; Pg. 7",
      "Longueur: 162 mots",
      "Auteur: Claire Moreau",
      "Corps",
      STORY,
      "Date-Chargement: 4 mars 2014",
      "Fin du document",
    ]);
    expect(french.record).toMatchObject({
      authors: ["Claire Moreau"],
      section: "Région",
      published: "2014-03-03",
      publisher: "Le Courrier de l'Ouest",
    });
    const spanish = readTool([
      HEADLINE,
      "El Faro (España)",
      "3 de marzo de 2014 lunes",
      "Edición Nacional",
      "Sección: LOCAL; Pág. 12",
      "Longitud: 150 palabras",
      "Autor: Lucía Herrera",
      "Cuerpo",
      STORY,
      "Fecha-Carga: 4 de marzo de 2014",
      "Fin del documento",
    ]);
    expect(spanish.record).toMatchObject({
      authors: ["Lucía Herrera"],
      section: "LOCAL",
      published: "2014-03-03",
      publisher: "El Faro",
      headline: HEADLINE,
    });
  });

  it("passes over the database's cover and lines of editions", () => {
    const cover = [
      "Time Of Request: Friday, March 20, 2018  16:51:31",
      "",
      "Terms: (ferry and council and harbour and not (TYPE(web)) and a great many other words that were looked for).",
      "",
      "1 of 1 DOCUMENT",
      "",
      "The Sun (England)",
      "",
      "January 11, 2010 Monday",
      "Edition 1;",
      "Scotland",
      "",
    ];
    const { record, of } = readTool([...cover, ...NEXIS_OLD.slice(5)]);
    expect(record).toMatchObject({ headline: HEADLINE, published: "2010-01-11", publisher: "The Sun" });
    expect(of("Scotland")).toBe("furniture tool-lines.edition");
  });

  it("reads the first of several articles, and says where the next begins", () => {
    const { record, body, doubts } = readTool([
      ...FACTIVA,
      "",
      ...FACTIVA.map((line) => (line === HEADLINE ? "Bridge closes for repairs" : line)),
    ]);
    expect(record.headline).toBe(HEADLINE);
    expect(body).toEqual(STORY);
    expect(doubts.map(({ rule }) => rule)).toContain("export.several");
    expect(doubts.find(({ rule }) => rule === "export.several")?.line).toBe(19);
    expect(readTool(FACTIVA).doubts.map(({ rule }) => rule)).not.toContain("export.several");
  });
});

describe("a page that has the same words", () => {
  const page = (...lines: string[]) => [
    HEADLINE,
    "By Jane Doe",
    "3 March 2014",
    "",
    STORY.slice(0, 2),
    "",
    ...lines,
    "",
    STORY.slice(2),
  ];

  it.each([
    ["Body", "Graphic"],
    ["Length: 12 metres", "Section: two cars", "Copyright 2014 Harbour Media. All rights reserved."],
    ["End of document", "All rights reserved"],
    ["Record number of pupils sit exam", "Image", "Location: Leeds", "Credit: Reuters", "Title: The boat"],
    ["1 of 10 documents was lost", "Image", "Location: Leeds", "Type: ferry"],
    ["https://trove.nla.gov.au/a", "https://trove.nla.gov.au/b", "https://trove.nla.gov.au/c"],
    ["Subject: Ferries", "Language: English", "Database: the town's own"],
  ])("is no export: %s", (...lines) => {
    const { record, tools } = readTool(page(...lines));
    expect(tools).toEqual([]);
    expect(record).toMatchObject({ headline: HEADLINE, authors: ["Jane Doe"], published: "2014-03-03" });
  });

  it("has no newspaper of its writer's name, where that stands above the day", () => {
    const { record } = readTool([
      HEADLINE,
      "By Jane Doe",
      "3 March 2014",
      "Length: 123 words",
      "Body",
      STORY,
      "End of Document",
    ]);
    expect(record).toMatchObject({
      headline: HEADLINE,
      authors: ["Jane Doe"],
      published: "2014-03-03",
      publisher: null,
    });
  });

  it("keeps subheads of an export's own story", () => {
    const { body } = readTool([
      ...NEXIS_NEW.slice(0, 8),
      STORY.slice(0, 2),
      "",
      "Graphic",
      "",
      STORY.slice(2),
      ...NEXIS_NEW.slice(9),
    ]);
    expect(body.filter((text) => STORY.includes(text))).toEqual(STORY);
  });
});
