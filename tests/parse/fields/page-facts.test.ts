import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const HEADLINE = "临江老桥重新开放";
const STORY = [
  "临江老桥在修缮两年之后，于十月一日重新向行人开放，当天约有三千人从桥上走过。",
  "桥面换上了新的青石板，栏杆上的石狮子也逐一修补，共用去石料四百吨。",
  "住在桥头的王老先生说，他小时候每天从桥上去上学，如今又能走一走了。",
];

function read(...lines: readonly string[]): ArticleRecord {
  const seed = readSeed("a.txt", new TextEncoder().encode(lines.join("\n\n")));
  if (!seed.ok) throw new Error("no seed");
  const parsed = parseSeed(seed.seed);
  if (!parsed.ok) throw new Error("no record");
  return parsed.record;
}

describe("a Chinese page's line of facts says from where, by whom and when", () => {
  it.each([
    ["2016-10-02 08:15 来源：临江晚报 记者 李文静", "2016-10-02T08:15", ["李文静"]],
    ["来源：临江晚报 作者：李文静 时间：2016年10月2日", "2016-10-02", ["李文静"]],
    ["2016年10月02日 08:15   来源：临江晚报   编辑：陈小雨", "2016-10-02T08:15", []],
    ["来源：临江晚报　2016-10-02 08:15", "2016-10-02T08:15", []],
    ["发布时间：2016-10-02 08:15:33 来源：临江晚报 作者：李文静 责任编辑：陈小雨", "2016-10-02T08:15", ["李文静"]],
    ["来源：临江晚报 | 作者：李文静 | 2016-10-02", "2016-10-02", ["李文静"]],
    ["文章来源：临江晚报 发布时间：2016-10-02", "2016-10-02", []],
    ["2016-10-02 08:15:00 来源： 临江晚报 浏览次数：312", "2016-10-02T08:15", []],
    ["稿件来源：临江晚报 记者：李文静 编辑：陈小雨 2016年10月02日", "2016-10-02", ["李文静"]],
  ])("%s", (line, published, authors) => {
    expect(read(HEADLINE, line, ...STORY)).toMatchObject({ source: "临江晚报", published, authors, photos: [] });
  });

  it("an agency by its short name", () => {
    expect(read(HEADLINE, "来源: 新华社 2016-10-02 08:15", ...STORY).source).toBe("Xinhua");
  });
});

it("a long line that begins with a source's label tells more than a source", () => {
  const line = "Quelle: Deutscher Fährverband (DFV), Zahlen der Fahrten 2016/17, eigene Berechnung";
  const story = [
    "Die Fähre nach Skerry fährt im März nicht, weil das Wasser höher steht als in den vergangenen vierzig Jahren.",
    "Der Kreis zahlt die Hälfte der Kosten, den Rest sammelt der Verein, der die alte Fähre im Sommer betreibt.",
    "Im Frühjahr soll ein neues Schiff kommen, das auch bei hohem Wasser an beiden Ufern anlegen kann.",
  ];
  expect(read("Fähre bleibt im März im Hafen", ...story, line).source).toBe(null);
  expect(read("Fähre bleibt im März im Hafen", ...story, "Quelle: Imago").source).toBe(null);
  // By whose initials.
  expect(read("Fähre bleibt im März im Hafen", ...story, "Quelle: FUNK NORDUFER (kal)").source).toBe("FUNK NORDUFER");
});

describe("a paper's name above its page gives way to the headline", () => {
  const page = (language: "fr" | "es"): readonly string[] =>
    language === "fr"
      ? [
          "Le phare rouvre après trois ans de travaux",
          "Par Maëlle Le Goff",
          "Publié le 4 mars 2014",
          "Le phare a rouvert lundi ses portes aux visiteurs, après trois années de travaux qui ont coûté deux millions d'euros à la commune.",
          "Les escaliers ont été refaits marche par marche, et la lanterne, démontée en 2011, a retrouvé sa place.",
          "« On ne la voyait plus que dans les livres », a dit le maire devant les premiers visiteurs.",
        ]
      : [
          "El faro reabre tras tres años de obras",
          "Por Ana López",
          "Publicado el 4 de marzo de 2014",
          "El faro de Salinas reabrió el lunes sus puertas a los visitantes, después de tres años de obras que costaron dos millones de euros al municipio.",
          "Las escaleras se rehicieron peldaño a peldaño, y la linterna, desmontada en 2011, ha vuelto a su lugar.",
          "«Ya solo la veíamos en los libros», dijo el alcalde ante los primeros visitantes.",
        ];

  it.each([
    ["Le Courrier de la Pointe", "fr"],
    ["La Voix de Kerzellec", "fr"],
    ["Diario de Salinas", "es"],
  ] as const)("%s", (name, language) => {
    const [headline = "", ...rest] = page(language);
    expect(read(name, headline, ...rest)).toMatchObject({ headline, publisher: name });
  });

  it("one that only the front matter tells", () => {
    const [headline = "", ...rest] = page("es");
    const stated = `---\npublisher: El Faro de Salinas\n---\nEl Faro de Salinas`;
    expect(read(stated, headline, ...rest).headline).toBe(headline);
  });
});
