/** Pages that begin, or hold lines, like what other pages print around a story, and mean what they say. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../src/parse/index.ts";
import { readPlainBody } from "../read-plain-body.ts";

const STORY = [
  "The port council voted on Tuesday to close the old ferry terminal in March, after a survey found that its piers had sunk by nearly nine centimetres.",
  "The engineers who looked at the piers said the harm had been known since the summer, and that mending them would cost more than a new house across the bay.",
  "“We have waited for this for ten years,” said the harbour master, Jonas Ekeby, after the meeting in the town hall on Tuesday evening.",
];

function readPage(lines: readonly string[]) {
  const read = readSeed("page.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error("no article");
  const { headline, summary, authors, photos, body } = result.record;
  return {
    headline,
    summary,
    authors,
    photos: photos.map(({ caption, credit }) => [caption, credit]),
    body: readPlainBody(body).map(({ text }) => text),
  };
}

const RECIT = [
  "Le conseil du port a voté mardi la fermeture en mars de l’ancien terminal, après qu’un relevé a montré que ses piles s’étaient enfoncées de neuf centimètres.",
  "Les ingénieurs qui ont examiné les piles disent que le mal était connu depuis l’été, et que les réparer coûterait plus cher qu’une maison neuve sur l’autre rive.",
  "« Nous attendons cela depuis dix ans », a dit le maître de port, Jonas Ekeby, après la réunion de mardi soir à la mairie.",
];

describe("a headline", () => {
  it.each([
    [
      "that begins like a player's words",
      ["Zprávy", "Regiony"],
      "Poslechněte si rozhovor se starostou Port Anselu o novém terminálu",
      ["12. března 2024"],
    ],
    [
      "that a photographer's name ends",
      [],
      "Nobody likes the old ferry bridge. © Lena Marsh",
      ["By Tom Reed", "4 March 2024"],
    ],
    ["of one word that a call's button has", [], "Fast", ["By Tom Reed", "4 March 2024"]],
    [
      "below a line that announces a synopsis",
      ["The Quay", "Synopsis"],
      "Harrow port votes to close the old ferry terminal in March after a survey.",
      ["By Tom Reed", "4 March 2024"],
    ],
  ])("%s stays one", (_, above, headline, below) => {
    expect(readPage([...above, headline, ...below, ...STORY]).headline).toContain(headline.slice(0, 24));
  });

  it("above the button of its picture is no alt text", () => {
    const button = "Avaa kuvien katselu";
    const page = [
      "Vanha lauttaterminaali suljetaan maaliskuussa",
      button,
      "Terminaali on vuodelta 1912. Kuva: Lena Marsh",
      "Jon Holm",
      "12.3.2024",
      "Satamalautakunta päätti tiistaina sulkea vanhan lauttaterminaalin maaliskuussa, kun sen laiturit olivat vajonneet lähes yhdeksän senttiä.",
      "Avoin ikkuna, jonka takana näkyy meri.",
      button,
      "Ikkunat on kunnostettu. Kuva: Lena Marsh",
      "Laitureita tutkineet insinöörit sanoivat, että vauriot olivat olleet tiedossa vuosia ja että korjaus maksaisi enemmän kuin uusi rakennus.",
      "Kaksi miestä seisoo laiturilla aamulla.",
      button,
      "Insinöörit tutkivat laituria. Kuva: Tom Reed",
      "Lautakunta kysyy asukkaiden mielipidettä kahdessa tilaisuudessa tammikuussa ennen kuin se päättää uuden terminaalin paikan.",
      "Lautta lähtee satamasta sumussa.",
      button,
      "Lautta kulkee kuusi kertaa päivässä. Kuva: Lena Marsh",
      "Ensimmäinen lautta kulki saaren ja kaupungin väliä vuonna 1912, ja siitä asti matka on kestänyt tunnin, kertoi satamapäällikkö.",
    ];
    expect(readPage(page).headline).toBe("Vanha lauttaterminaali suljetaan maaliskuussa");
  });
});

describe("the story", () => {
  it("keeps its dialogue, and the question of a ballot", () => {
    const talk = ["Was he afraid?", "No.", "Yes, a little.", "No, not of this."];
    const ballot = [
      "The question on the ballot paper reads:",
      "Should the old ferry terminal be closed?",
      "Yes, at once",
      "Yes, in March",
      "No, never",
    ];
    for (const lines of [talk, ballot]) {
      const { body } = readPage(["Terminal to close", "By Tom Reed", ...STORY, ...lines, ...STORY.toReversed()]);
      expect(body.join("\n")).toContain(lines.at(-1));
    }
  });

  it("keeps a last paragraph that whoever sent it signs in a bracket", () => {
    const last =
      "Warga diminta menyimpan tiket yang sudah dibeli sampai ada pengumuman baru, kata dia.(Humas Polres Belu)";
    const { body, photos } = readPage(["Terminal lama ditutup", "Tim Redaksi", ...STORY, last]);
    expect([body.at(-1)?.startsWith("Warga diminta"), photos]).toEqual([true, []]);
  });

  it("has a synopsis of what a film is about below its standfirst", () => {
    const plot = "A young skipper takes over her father’s ferry and learns that the harbour has sold the pier.";
    const standfirst = "The first film by the Harrow director is slow, cold and worth every minute of the wait.";
    const { summary } = readPage(["Film review: The Quay", "By Tom Reed", standfirst, "Synopsis", plot, ...STORY]);
    expect(summary).not.toBe(plot);
  });

  it("is quoted with who said it, and what they are", () => {
    const quote = "« La mer monte et personne ne regarde » | LENA MARSH, CLIMATOLOGUE AU CNRS";
    const { photos } = readPage(["Le terminal fermera", "Par Tom Reed", ...RECIT, quote, ...RECIT.toReversed()]);
    expect(photos.map(([, credit]) => credit)).not.toContain("LENA MARSH, CLIMATOLOGUE AU CNRS");
  });
});

describe("who wrote, and who took a picture", () => {
  it("is not who edited it, where a name stands beside the time", () => {
    expect(
      readPage(["Terminal to close", "Dan Popescu", "12 March 2024", "Edited by: Ion Ilie", ...STORY]).authors,
    ).toEqual(["Dan Popescu"]);
  });

  it("is no section and no place in capitals behind a paper", () => {
    for (const line of ["Courrier picard Amiens SOMME", "Le Journal du Lac Hockey CANADIENS"])
      expect(readPage(["Le terminal fermera", line, "Publié le 12 mars 2024 à 10:20", ...RECIT]).authors).toEqual([]);
  });

  it("is no second house, and no club of reporters", () => {
    const caption = "港を出るフェリー（写真：記者クラブ提供）";
    expect(readPage(["フェリー乗り場を閉鎖", ...STORY, caption, ...STORY.toReversed()]).photos.flat()).not.toContain(
      "クラブ",
    );
    const lines = ["Terminalas bus uždarytas", "Luko Marsho nuotr. / Scanpix / Reuters", ...STORY];
    expect(readPage(lines).photos.map(([words]) => words)).not.toContain("Scanpix / Reuters");
  });

  it("is no agency behind another story's title", () => {
    const [first = "", second = "", ...more] = STORY;
    const titles = [
      "Harbour board shuts the old terminal after storm - Reuters",
      "Bridge across the bay will open next summer - AP",
    ];
    const page = [
      "Ferry terminal to close",
      "By Tom Reed",
      first,
      "Related",
      titles[0] ?? "",
      second,
      "More",
      titles[1] ?? "",
      ...more,
    ];
    expect(readPage(page).photos.map(([, credit]) => credit)).not.toContain("Reuters");
  });
});
