import { describe, expect, it } from "vitest";
import { splitSeed } from "../../../../src/parse/blocks/split.ts";
import { readMail } from "../../../../src/parse/front-matter/tool-lines/mail.ts";
import { readSeed } from "../../../../src/parse/seed/read.ts";
import { HEADLINE, readTool, STORY } from "./read-tool.ts";

function splitLines(lines: readonly string[]) {
  const read = readSeed("a.txt", new TextEncoder().encode(lines.join("\n")));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return { seed: read.seed, blocks: splitSeed(read.seed) };
}

const ARTICLE = [HEADLINE, "", "By Jane Doe", "3 March 2014", "", STORY];

describe("a mail that carries an article", () => {
  it.each([
    [
      "Gmail",
      [
        "---------- Forwarded message ---------",
        "From: Tom Archer <tom@mail.example>",
        "Date: Tue, 4 Mar 2014 at 10:22",
        `Subject: Fwd: ${HEADLINE}`,
        "To: Sue Archer <sue@mail.example>",
        "",
        "Sue, see this one from the Herald!",
        "",
        ...ARTICLE,
        "",
        "Sent from my iPhone",
      ],
    ],
    [
      "Thunderbird",
      [
        "-------- Weitergeleitete Nachricht --------",
        `Betreff: 	WG: ${HEADLINE}`,
        "Datum: 	Tue, 4 Mar 2014 10:22:31 +0100",
        "Von: 	Karl Winter <karl@mail.example>",
        "An: 	Ute Winter <ute@mail.example>",
        "",
        ...ARTICLE,
        "",
        "-- ",
        "Karl Winter",
        "Gesendet von meinem iPhone",
      ],
    ],
    [
      "Outlook",
      [
        "De : Paul Martin <paul@mail.example>",
        "Envoyé : mardi 4 mars 2014 10:22",
        "À : Anne Martin",
        `Objet : TR: ${HEADLINE}`,
        "",
        ...ARTICLE,
        "",
        "Envoyé de mon iPhone",
      ],
    ],
    [
      "Outlook in Portuguese",
      [
        "-----Mensagem original-----",
        "De: Rui Prado <rui@mail.example>",
        "Enviada em: terça-feira, 4 de março de 2014 10:22",
        "Para: Ana Lima",
        `Assunto: ENC: ${HEADLINE}`,
        "",
        ...ARTICLE,
      ],
    ],
    [
      "Thunderbird in Polish",
      [
        "-------- Wiadomość oryginalna --------",
        `Temat: FW: ${HEADLINE}`,
        "Data: wtorek, 4 marca 2014 10:22",
        "Od: Jan Marsz <jan@mail.example>",
        "Do: Anna Lis",
        "",
        ...ARTICLE,
      ],
    ],
    [
      "Apple Mail",
      [
        "Begin forwarded message:",
        "",
        "> From: Tom Archer <tom@mail.example>",
        "> Subject: Ferry story",
        "> Date: March 4, 2014 at 10:22:31 AM GMT",
        "> To: Sue Archer <sue@mail.example>",
        "",
        ...ARTICLE,
      ],
    ],
    [
      "a page's button",
      [
        "From: noreply@herald.example",
        "To: sue@mail.example",
        `Subject: Tom thought you might like this: ${HEADLINE}`,
        "Date: Tue, 4 Mar 2014 10:22:31 +0000",
        "",
        ...ARTICLE,
      ],
    ],
    [
      "a newsletter",
      [
        "From: Herald <noreply@herald.example>",
        "To: sue@mail.example",
        "Sent: Tuesday, March 4, 2014 7:01 AM",
        `Subject: ${HEADLINE}`,
        "",
        ...ARTICLE.slice(2),
      ],
    ],
  ])("is no part of it: %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject({
      headline: HEADLINE,
      authors: ["Jane Doe"],
      published: "2014-03-03",
      summary: null,
      signoff: null,
    });
    expect(body).toEqual(STORY);
  });

  const QUOTED = [...ARTICLE.slice(0, -1), ...STORY.flatMap((line) => [line, ""]).slice(0, -1)].map((line) =>
    `> ${line}`.trim(),
  );
  const NOTE = "Dear all, this was in the paper, please keep it for the files. Best wishes from Molly";

  it.each([
    ["alone", QUOTED],
    [
      "answered",
      ["Hi Sue,", "here is that piece.", "", "On 4 Mar 2014, Tom Archer wrote:", "", ...QUOTED, "", "Molly"],
    ],
    [
      "sent on twice",
      [
        "From: Molly Gray <molly@mail.example>",
        "To: archive@museum.example",
        "Subject: Fwd: Ferry",
        "",
        NOTE,
        "",
        "---------- Forwarded message ---------",
        "From: Tom Archer <tom@mail.example>",
        "Date: Tue, 4 Mar 2014",
        "Subject: Ferry",
        "",
        ...QUOTED,
        "",
        "-- ",
        "Molly Gray",
      ],
    ],
  ])("is read without its signs of quoting: %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject({ headline: HEADLINE, authors: ["Jane Doe"], published: "2014-03-03", summary: null });
    expect(body).toEqual(STORY);
  });

  /** A French page: one paragraph, so that what else is there has to say that it is the article. */
  const FRENCH_HEADLINE = "Le conseil du port garde le bac de nuit deux ans de plus";
  const FRENCH_STORY =
    "Le conseil du port a décidé mardi soir de garder le dernier bac pendant deux ans de plus, après que plus de trois cents habitants ont signé une pétition contre sa suppression dans la ville.";
  const sendOn = (line: string) => [
    "De : Paul Martin <paul@mail.example>",
    "Envoyé : mardi 4 mars 2014 10:22",
    "À : Anne Martin",
    "Objet : TR: Le bac",
    "",
    FRENCH_HEADLINE,
    "",
    line,
    "",
    FRENCH_STORY,
    "",
    "-----Message d'origine-----",
    "De : Anne Martin <anne@mail.example>",
    "Envoyé : lundi 3 mars 2014 09:10",
    "À : Paul Martin",
    "Objet : Le journal",
    "",
    "Bonjour Paul, est-ce que tu as encore le journal de samedi avec la page sur le port et le bac ?",
    "",
    "Je ne le trouve plus dans la maison, et je voudrais le donner aux archives de la ville avant la fin du mois, avec les autres que nous avons gardés pour elles depuis des années. Ma sœur les a rangés dans une boîte au grenier, et elle pense que celui de samedi est resté chez toi.",
  ];

  it("has a byline in the page's language, by which it is the article and an older mail below it is none", () => {
    const { record, body } = readTool(sendOn("Par Jeanne Marchand"));
    expect(record).toMatchObject({ headline: FRENCH_HEADLINE, authors: ["Jeanne Marchand"] });
    expect(body).toEqual([FRENCH_STORY]);
  });

  it("has none where a note opens with the same word", () => {
    expect(readTool(sendOn("Par la même occasion, voici la page")).body).not.toContain(FRENCH_STORY);
  });

  it("is none where an older one stands below the article", () => {
    const { body, of } = readTool([
      "From: Molly Gray <molly@mail.example>",
      "To: archive@museum.example",
      `Subject: ${HEADLINE}`,
      "",
      ...ARTICLE,
      "",
      "---------- Original message ---------",
      "From: Sue Archer <sue@mail.example>",
      "Date: Tue, 4 Mar 2014",
      "Subject: Have you got it?",
    ]);
    expect(body).toEqual(expect.arrayContaining([...STORY]));
    expect(of(HEADLINE)).toBe("headline tool-lines.headline");
  });

  it("may be quoted by a story, and is its then", () => {
    const { tools } = readTool([
      HEADLINE,
      "By Jane Doe",
      STORY.slice(0, 2),
      "",
      "From: the harbour master",
      "To: the clerk",
      "Subject: the boat",
      "",
      STORY.slice(2),
    ]);
    expect(tools).toEqual([]);
  });

  it("may open a page, below who wrote that", () => {
    const mail = ["From: Ann <ann@mail.example>", "To: the clerk", "Subject: the boat"];
    const { record, tools } = readTool([HEADLINE, "By Jane Doe", ...mail, STORY]);
    expect(tools).toEqual([]);
    expect(record.headline).toBe(HEADLINE);
  });

  it("is none where a page says what a day trip leads from and to", () => {
    const { tools } = readTool([HEADLINE, "By Jane Doe", "From: Old Quay", "To: Far Bank", "", STORY]);
    expect(tools).toEqual([]);
  });

  const LETTER = [
    "I have lived on the quay for seventy years, and I have seen the wall fall twice before now.",
    "Each time the board promised that it would be the last, and each time the stones were cut too small by men who had never seen the sea in February.",
    "I ask the board to cut them large, to lay them in the summer, and to ask those who live behind the wall where the water comes through.",
    "I am too old to carry stones, but I can still point at where they should go, and I shall be there on the last Friday of May, whatever the weather.",
    "So will the others who live behind the wall, of whom there are forty, and of whom the youngest is the harbour master's own daughter.",
  ];
  const quote = (lines: readonly string[]) => lines.flatMap((line) => ["> ", `> ${line}`]).slice(1);

  it.each([
    ["a letter", "In a letter to the board, Joan Crisp, who is 90 and lives on the quay, wrote:"],
    ["a letter with its day", "On 3 March 2014, Joan Crisp wrote:"],
  ])("is none where a story quotes what somebody wrote: %s", (_, line) => {
    const { record, body, tools } = readTool([
      ...ARTICLE.slice(0, 4),
      STORY.slice(0, 1),
      "",
      line,
      "",
      ...quote(LETTER),
    ]);
    expect(tools).toEqual([]);
    expect(record).toMatchObject({ headline: HEADLINE, authors: ["Jane Doe"] });
    expect(body).toEqual(expect.arrayContaining([STORY[0], ...LETTER]));
  });

  it("is none where a quote stands below a headline alone", () => {
    expect(readTool(["Joan Crisp on the wall", "", "On 3 March 2014 she wrote:", "", ...quote(LETTER)]).tools).toEqual(
      [],
    );
  });

  const SENT = [
    "From: Jane Doe <jane@mail.example>",
    "To: desk@mail.example",
    `Subject: ${HEADLINE}`,
    "",
    ...ARTICLE.slice(0, 4),
    STORY.slice(0, 2),
    "",
  ];
  it.each([
    ["quoted", ["On 3 March 2014, Desk wrote:", "", ...quote(["Jane,", ...LETTER, "Desk"])]],
    [
      "with its head",
      [
        "-----Original Message-----",
        "From: Desk <desk@mail.example>",
        "To: Jane Doe <jane@mail.example>",
        "Subject: your piece",
        "",
        LETTER,
      ],
    ],
  ])("keeps an article that is shorter than the older mail below: %s", (_, older) => {
    const { record, body } = readTool([...SENT, ...older]);
    expect(record).toMatchObject({ headline: HEADLINE, authors: ["Jane Doe"] });
    expect(body).toEqual(STORY.slice(0, 2));
  });

  it("is read in no more time than its length takes, however often it was sent on", () => {
    const heads = Array.from({ length: 40_000 }, () => [
      "---------- Forwarded message ---------",
      "From: Ann <a@mail.example>",
      "To: Bob <b@mail.example>",
      "Subject: Wall",
      "",
    ]);
    const started = process.cpuUsage().user;
    const { seed, blocks } = splitLines(heads.flat());
    readMail(seed, blocks);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5_000);
  });
});
