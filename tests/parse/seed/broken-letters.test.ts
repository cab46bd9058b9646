import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { doubtLetters } from "../../../src/parse/seed/broken-letters.ts";
import { decodeWindows1252 } from "../../../src/parse/seed/windows-1252.ts";

const doubtOf = (text: string, format: "text" | "markdown" = "text") => doubtLetters({ file: "a.txt", text, format });
const bytewise = (text: string): string => decodeWindows1252(new TextEncoder().encode(text));

describe("broken letters", () => {
  it.each([
    ["MÃ¼hlenau sperrt die alte BrÃ¼cke", "Mühlenau"],
    [bytewise("Rada zamknęła most, a łódź stoi. Więcej jutro, mówią."), "zamknęła"],
    [bytewise("Rada města uzavřela most příští týden."), "uzavřela"],
    [bytewise("Городской совет закрыл старый мост"), "Городской"],
    [bytewise("The mayor’s office said “no” to Tollan’s plan."), "mayor’s"],
    [bytewise("Η δημοτική αρχή έκλεισε τη γέφυρα"), null],
    [bytewise("市は月曜日、古い橋を閉鎖すると発表した。"), null],
    [bytewise(bytewise("Mühlenau sperrt die Brücke")), null],
    ["Â«Â Oui, dit-elle, c'est fait Â», et Â« non Â» aussi.", null],
    ["Р“РѕСЂРѕРґСЃРєРѕР№ СЃРѕРІРµС‚ Р·Р°РєСЂС‹Р» РјРѕСЃС‚", null],
  ])("are UTF-8 read byte by byte: %s", (text, meant) => {
    const found = doubtOf(`Line\n\n${text}\n`);
    expect(found).toMatchObject([{ rule: "read.broken-letters", line: 3, severity: "warning" }]);
    if (meant !== null) expect(found[0]?.reason).toContain(meant);
    expect(found[0]?.reason).toContain("save the page again as UTF-8, or mend the file");
  });

  it.each([
    "Le conseil a d�cid� lundi soir",
    "Harbour dues rise at Tollan�s quay",
    "M=C3=BChlenau sperrt die alte Br=C3=BCcke",
    "Mayor &amp; council at odds over Tollan&#8217;s quay",
    "M&uuml;hlenau sperrt die alte Br&uuml;cke",
  ])("are lost, or written for a machine: %s", (text) => {
    expect(doubtOf(`${text}\n\nMore.\n`)).toMatchObject([{ rule: "read.broken-letters", line: 1 }]);
  });

  it.each([
    "IRMÃ” DO PREFEITO DIZ “NÃO”; MANHÃ… E AMANHÃ”",
    "“CAFÉ”, “VOILÀ…” et « DÉJÀ » à l’Hôtel—voilà…”",
    "ÚŽASNÝ VÝHĽAD, PÍŠE STAROSTA. Úžasný deň, ÚŽ DNES.",
    "THÀNH PHỐ HỒ CHÍ MINH: ĐÂY LÀ NƠI “Ở ĐÂU”",
    "Nescafé™, Nescafé® and “Nescafé™” are brands",
    "A 5°C, x² + y² = Ø·½, ±3µm, 10×10 cm and ß¹",
    "Copyright©Nitto and Foto©Lena Marsh",
    "Signs went wrong: “Ã©” stands for é, “Ã¼” for ü, “â€™” for an apostrophe",
    "São Paulo became SÃ£o Paulo, café became cafÃ©, and Müller became MÃ¼ller",
    "What is “�”? A sign that could not be read, “��” as well.",
    "See https://harrow.example/?a=1&amp;b=2&amp;c=3 and write &lt;b&gt; or &amp;",
    "if (a=C3) b=D4; let x = 3",
    "Річка Сіверський, Рєпін і Сєров: Рік",
  ])("are none: %s", (text) => {
    expect(doubtOf(`${text}\n\n${text}\n`)).toEqual([]);
  });

  it("are none where Markdown reads what HTML writes", () => {
    expect(doubtOf("Mayor &amp; council at odds over Tollan&#8217;s quay", "markdown")).toEqual([]);
  });

  it("take time that grows with the text", () => {
    const long = "dÃ©cidÃ© &amp; Tollan&#8217;s Br=C3=BCcke ".repeat(100_000);
    const start = performance.now();
    expect(doubtOf(long)).toHaveLength(1);
    expect(doubtOf("Ã".repeat(4_000_000))).toEqual([]);
    expect(doubtOf("&".repeat(4_000_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("lose no paragraph to the sign of rights in them", () => {
    const text = bytewise(
      "Le conseil municipal ferme le vieux marché\n\nPublié le 4 mars 2013\n\n" +
        "Le conseil municipal de Saint-Aubin a décidé lundi soir de fermer le vieux marché pendant six semaines.\n\n" +
        "« Nous préférons perdre six semaines », a déclaré la présidente, Édith Marais, devant la salle la semaine prochaine.\n\n" +
        "Les ingénieurs du département pensent finir avant l'été, selon la mairie, qui a réservé deux cent mille euros.\n",
    );
    const read = readSeed("a.txt", new TextEncoder().encode(text));
    if (!read.ok) throw new Error("was not read");
    const result = parseSeed(read.seed);
    if (!result.ok) throw new Error(result.doubts[0]?.reason);
    expect(result.record.body.children).toHaveLength(3);
    expect(result.record.photos).toEqual([]);
  });
});
