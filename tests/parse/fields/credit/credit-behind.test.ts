/** Credits behind captions, form by form, and what must not be read as one. */
import { describe, expect, it } from "vitest";
import { readCreditBlock, splitCredit } from "../../../../src/parse/fields/credit/credit.ts";
import { splitLabelFirst } from "../../../../src/parse/fields/credit/credit-label-last.ts";

const CAPTION = "Officers mark trees along the river on Friday.";

it("a day behind which a house signs is a caption's, and no part of the credit", () => {
  expect(readCreditBlock("Fort Zielony, 12.02.2025. PAP/Lena Marsz")).toBe(null);
});

it("a credit in a bracket whose words the caption says too is that in the bracket", () => {
  for (const text of [
    "Trees are marked for Getty Images (Getty Images)",
    "Boats of AFP/Lena Marsh wait. (AFP/Lena Marsh)",
  ])
    expect(text.slice(splitCredit(text)?.from)).toMatch(/^\s?\(?(?:Getty Images|AFP\/Lena Marsh)\)$/);
});

describe("of two brackets behind a caption", () => {
  it.each([
    [" (Photo courtesy of the Ansel municipal government)(Kyodo)", "the Ansel municipal government"],
    [" (Photo: Lena Marsh) (AFP)", "Lena Marsh"],
    [" (PHOTO NOT FOR SALE) (Yonhap)", "Yonhap"],
  ])("the one that says who gave the picture signs it, and neither is the caption's: %s", (end, credit) => {
    const read = splitCredit(CAPTION + end);
    expect(read?.credit).toBe(credit);
    expect([read?.from, read?.to]).toEqual([CAPTION.length, CAPTION.length + end.length]);
  });

  it.each([
    [" (left) (AFP)", "AFP", " (AFP)"],
    [" (Photo courtesy of the Ansel municipal government)(left)", undefined, ""],
  ])("one that says something else stays the caption's: %s", (end, credit, cut) => {
    const text = CAPTION + end;
    const read = splitCredit(text);
    expect([read?.credit, read === null ? "" : text.slice(read.from)]).toEqual([credit, cut]);
  });
});

describe("a credit behind a caption", () => {
  it.each([
    [`${CAPTION} — Filepic/The Star`, "Filepic/The Star"],
    [`${CAPTION} — Reuters pic`, "Reuters pic"],
    [`${CAPTION} — Picture by Lena Marsh`, "Lena Marsh"],
    [`${CAPTION} — pics from @portansel`, "pics from @portansel"],
    // The same again in a bracket, and behind a house's name a day.
    [`${CAPTION} ANTARA FOTO/Lena Marsh/agr. (ANTARA FOTO/LENA MARSH)`, "ANTARA FOTO/Lena Marsh/agr"],
    ["Fort Zielony, 12.02.2025. PAP/Lena Marsz", "PAP/Lena Marsz"],
    ["Kühe tragen schwere Glocken. (Archivbild) - KEYSTONE/Lena Marsh", "KEYSTONE/Lena Marsh"],
    ["Um homem descarrega cestos no porto 22/05/2026 REUTERS/Lena Marsh", "REUTERS/Lena Marsh"],
    // A label behind who took it.
    ["Keltas stovi prie krantinės / Luko Marsho / „Uosto“ nuotr.", "Luko Marsho / „Uosto“"],
    ["Keltas stovi prie krantinės / BNS nuotr.", "BNS"],
    // A short form that opens the credit, and names behind a stop and behind words in quotes that one closes.
    ["Latarnik zapala lampę dwa razy dziennie Fot. Lena Marsz / Uosto", "Lena Marsz / Uosto"],
    ["A storm as seen from the harbour (NOAA)", "NOAA"],
    // Capitals that are an agency's by chance.
    ["Amanda Palmer, Adam Fox and Paul (AFP)", "AFP"],
    ["A view of the pier in Austin, Pennsylvania (AP)", "AP"],
    // A short form in small letters before a name; houses that an article opens.
    ["Harrow: uszkodzony pomost w porcie fot. Jan Kowalski", "Jan Kowalski"],
    ["Le film sort mercredi. LES FILMS DU CANAL", "LES FILMS DU CANAL"],
    ["Der Film startet. Neue Visionen Filmverleih", "Neue Visionen Filmverleih"],
    ["The crew of the “Beim Anker.” Lena Marsh", "Lena Marsh"],
    ["Lena Marsh and her “Harbour Song” Mara Lind", "Mara Lind"],
    ["Keltas stovi prie krantinės. Luko Marsho nuotr.", "Luko Marsho"],
    ["Keltas stovi prie krantinės (L. Marsho nuotr.)", "L. Marsho"],
    // A house and a person by letters.
    ["Lena Marsh et sa balance sous la halle. GDM - JEAN-PAUL MARSH", "GDM - JEAN-PAUL MARSH"],
    ["Lena Marsh et sa balance sous la halle. GDM, J. M.", "GDM, J. M."],
    ["Lena Marsh et sa balance sous la halle. Photo GDM-J.M.", "GDM-J.M."],
    ["Lena Marsh et sa balance sous la halle. GDM/J.M.", "GDM/J.M."],
    // A house or a person alone behind a hyphen.
    ["Une loutre au bord de la Baie, lundi. - Association Rives claires", "Association Rives claires"],
    ["Une loutre au bord de la Baie, en 2024. - Lena Marsh", "Lena Marsh"],
    ["Jäätee kulgeb laevateest lõuna pool. KAART: Sadamaamet", "Sadamaamet"],
    ["पोते के साथ अंकपत्र दिखातीं लीना देवी। पीटीआई", "पीटीआई"],
    // The day on which it was taken.
    ["護林員在濕地巡護。（港訊社記者林曉川攝 114年7月3日）", "港訊社記者林曉川"],
    [`${CAPTION} Foto Hielco Kuipers`, "Hielco Kuipers"],
    [`${CAPTION} Photo / Supplied`, "Supplied"],
    [`${CAPTION} (Mirror photo by Lena Marsh)`, "Lena Marsh"],
    [`${CAPTION} (Lena Marsh | Garden Ledger)`, "Lena Marsh | Garden Ledger"],
    [`${CAPTION} Sunniva Falk for The Harrow Ledger`, "Sunniva Falk for The Harrow Ledger"],
    [`${CAPTION} REUTERS/Anselm Holt Purchase Licensing Rights, opens new tab`, "REUTERS/Anselm Holt"],
    ["漁民將海豚推出港外。記者江佩蓉攝", "江佩蓉"],
    ["每个零件都有一个编号。受访者供图", "受访者"],
    ["桥面开裂的石板。 本文图片均为 澄江新闻记者 蒋子涵 图", "蒋子涵"],
    ["消防員探視新生兒。記者邱淑玲／翻攝", "邱淑玲"],
    ["閉校式の日の黒板=木村哲也さん提供", "木村哲也さん"],
    ["제설차가 시외버스로 접근하고 있다. [운령소방서 제공. 재판매 및 DB 금지]", "운령소방서"],
    [`${CAPTION}Credit...Petra Homolka for The Harrow Times`, "Petra Homolka for The Harrow Times"],
    [`${CAPTION} (Lena Marsh, Harbour Herald)`, "Lena Marsh, Harbour Herald"],
    [`${CAPTION} (Lena Marsh, harbour.example)`, "Lena Marsh, harbour.example"],
    [`${CAPTION} (Harrow Falls Police Department)`, "Harrow Falls Police Department"],
    [`${CAPTION} (Submitted by Bernard Comeau)`, "Submitted by Bernard Comeau"],
    // Who gave it is printed as a part of the credit, but for "Courtesy of" in brackets.
    [`${CAPTION} (Courtesy Harrow Film)`, "Courtesy Harrow Film"],
    [`${CAPTION} (Courtesy of Lena Marsh)`, "Lena Marsh"],
    [`${CAPTION} Courtesy of Lena Marsh`, "Courtesy of Lena Marsh"],
    [`${CAPTION} PHOTO COURTESY OF LENA MARSH`, "LENA MARSH"],
    [`${CAPTION} (KXBI)`, "KXBI"],
    [`${CAPTION} (KXBI News)`, "KXBI News"],
    [`${CAPTION} Foto: Lena Marsh (dpa)`, "Lena Marsh (dpa)"],
    [`${CAPTION} (Foto: Lena Marsh (Archiv))`, "Lena Marsh (Archiv)"],
    [`${CAPTION} Lena Marsh lmarsh@harrow.example`, "Lena Marsh"],
    ["중계 화면 캡처. /사진=SBN 스포츠", "SBN 스포츠"],
    [`${CAPTION} Lena Marsh/Wikimedia Commons, CC BY-SA`, "Lena Marsh/Wikimedia Commons"],
    [
      `${CAPTION} Lena Marsh via Wikimedia Commons under CC BY-SA 4.0`,
      "Lena Marsh via Wikimedia Commons under CC BY-SA 4.0",
    ],
    [`${CAPTION} Public domain`, "Public domain"],
    [`${CAPTION} Lena Marsh photo`, "Lena Marsh photo"],
    [`${CAPTION} PTI Photo`, "PTI Photo"],
    ["Catalina en el campamento base, en enero de 1992Gentileza familia Sáenz", "Gentileza familia Sáenz"],
    ["Le point d’écoute au lieu-dit la Croix – photo G. Lelièvre", "G. Lelièvre"],
    ["Il faro di Ansel visto dal molo - foto Marco Lettieri", "Marco Lettieri"],
    [`${CAPTION} Lena Marsh/Kestrel hide caption`, "Lena Marsh/Kestrel"],
    ["Crews pull a Jeep from the river (WQLD-TV)", "WQLD-TV"],
    [`${CAPTION} L. Marsh/Harrow Marine Lab`, "L. Marsh/Harrow Marine Lab"],
    [`${CAPTION} Lena M. Marsh/Harrow Ledger`, "Lena M. Marsh/Harrow Ledger"],
    ["حارس المنارة يتفقد الرصيف عند الفجر [ليلى أمزيان – الميناء الجديد]", "ليلى أمزيان – الميناء الجديد"],
    ["שומר המגדלור על המזח בבוקר [לנה מרש, הנמל החדש]", "לנה מרש, הנמל החדש"],
    ["老公交车改成了书店。（受访者供图）", "受访者"],
    ["工作人员检查水位设备（景区供图）", "景区"],
    ["这是改良后的盐碱地（无人机照片）。新华社发（陈志远 摄）", "新华社发（陈志远 摄）"],
    ["护林员在湿地巡护。新华社记者 林晓川 摄", "新华社记者 林晓川"],
    ["護林員在濕地巡護。中央社記者林曉川攝", "中央社記者林曉川"],
    [`${CAPTION} | HARBOUR-WEST`, "HARBOUR-WEST"],
    ["A mounted officer marks trees • Peter Kganye/HarbourPix", "Peter Kganye/HarbourPix"],
    ["Un incendie ravage la grange [Police cantonale vaudoise]", "Police cantonale vaudoise"],
    [`${CAPTION} harbour.example/Lena Marsh`, "harbour.example/Lena Marsh"],
    [`${CAPTION} Skjáskot/Dagen`, "Skjáskot/Dagen"],
    ["Die Kinder vor dem Gemeindeamt HRF/Lena Marsh", "HRF/Lena Marsh"],
    ["Una puerta de la calle del Pozo, el pasado 27 de abril.Álvaro Molina", "Álvaro Molina"],
    ["La geóloga, con uno de los cuadernos que llenó desde 1986Martín Quirós - El Faro", "Martín Quirós - El Faro"],
    [`${CAPTION}Getty Images/iStockphoto`, "Getty Images/iStockphoto"],
    ["Los niños del pueblo, tras la batalla.Javier Marín (EFE)", "Javier Marín (EFE)"],
    ["Los niños del pueblo, tras la batalla. Javier Marín (EFE)", "Javier Marín (EFE)"],
    ["La lonja, este martes. Foto: Samuel Ibarra | Vídeo: EMV", "Samuel Ibarra"],
    [
      "Le quai, le 27 janvier 2024. LOUIS BRÉMOND / HANS AGENCE POUR « LE FANAL »",
      "LOUIS BRÉMOND / HANS AGENCE POUR « LE FANAL »",
    ],
    ["Vissers op de dijk voor de laatste verkoop Beeld Jurgen Maas / de Havenbode", "Jurgen Maas / de Havenbode"],
    [`${CAPTION} (Family handout)`, "Family handout"],
    [`${CAPTION}Credit...via Harrow Public Library`, "via Harrow Public Library"],
    ["Image: The harbour master leaving the quay on Tuesday. Pic: Kestrel", "Kestrel"],
    // A person and a paper that no lexicon knows, in capitals behind a bar; a word that is a label elsewhere.
    ["Les bénévoles redressent les tables. | MARIE LE GALL, LE FANAL DE LA BAIE", "MARIE LE GALL, LE FANAL DE LA BAIE"],
    ["Anouk, 21 ans, vient à chaque grande marée | ARCHIVES PERSONNELLES", "ARCHIVES PERSONNELLES"],
    // What a caption runs into: its last word a name, its stop a bracket.
    ["La fila para entrar a la tienda, el sábado a la mañanaMario Quirós", "Mario Quirós"],
    ["Crews cut holes into the bin.(Harrow County Sheriff's Office)", "Harrow County Sheriff's Office"],
  ])("is found: %s", (text, credit) => {
    const read = splitCredit(text);
    expect(read?.credit).toBe(credit);
    // What follows the credit is a part of what is cut off.
    expect(read?.to).toBe(text.length);
  });

  it.each([
    `${CAPTION} — The Star of the sea, she said`,
    `${CAPTION} — old maps and pictures`,
    `${CAPTION} – picture that for a moment`,
    "Der Zug hält in Harrow - Marsh/Selm fährt er nicht an",
    "Der Zug hält in Harrow - Reuters/Selm fährt er nicht an",
    `${CAPTION} Foto und Ton kamen später`,
    `${CAPTION} (Mirror photo)`,
    `${CAPTION} (The lane is closed.)`,
    `${CAPTION} (CDU)`,
    "The head of the World Anti-Doping Agency (WADA)",
    "Officers mark trees – photo of the week",
    "صورة من الميناء [شاهد]",
    "湖边的村庄。（照片由村民提供，仅供图片展示）",
    `${CAPTION} (Left)`,
    `${CAPTION} (Harrow United)`,
    `${CAPTION} (Jan Selm, CDU)`,
    "직원 복지도 좋다 (점심 제공)",
    "Storm hits the coast | LIVE UPDATES",
    "Officers mark trees in the north (Harrow Falls)",
    "Un incendie [sic] ravage la grange [sic]",
    "Officers mark trees | the river is low",
    "She bought her purchase licensing rights",
    "Lena Marsh et sa balance sous la halle. Quai GDM-J.M.",
    "Lena Marsh et sa balance sous la halle. gdm/j.m.",
    // What goes on behind a hyphen, and who says so.
    "Une loutre au bord de la Baie, lundi. - Puis elle a plongé sous le vieux pont",
    "Une loutre au bord de la Baie, lundi. - Puis elle a plongé.",
    "Le port de Harrow - Association Rives claires",
    "« Elle va mieux. » - Lena Marsh",
    "पोते के साथ अंकपत्र दिखातीं लीना देवी। राजस्थान",
    "記者江佩蓉攝影展今天開幕，展出一百多張照片",
    "Le conseil a voté la fin du bac | MARIE LE GALL, MAIRE",
    "Le port de Harrow rouvre lundi | LA BAIE, LE FANAL",
    "He posted the whole of the match on his YouTube Maria",
    "Twenty points in a night for the old guard LeMario Quiros",
    // A label's word at a sentence's end, and one amid a sentence that announces what comes next.
    "The note said: “Man in a red coat. See the board for pic. Call the quay if seen.”",
    "A fan can leak your personal data. tl;dr: turn it off",
    "Mara liegt im Bett und lacht. Sie schickt ein Foto von Nils und Ada und schreibt dazu:",
    "Nun folgt das VIDEO von Mara Lind in voller Länge:",
    // Headings.
    "Wo liegt das Problem? Beim Preisniveau",
    "“Chase The Ghosts” Lantern Dance Video",
    "The head of the Harbour Office of Selm County (HOSC)",
    "A storm as seen by the National Oceanic and Atmospheric Administration (NOAA)",
  ])("is none: %s", (text) => {
    expect(splitCredit(text)).toBeNull();
  });
});

describe("a block of a person and the house that a picture was taken for", () => {
  it("is a credit", () => {
    expect(readCreditBlock("Sunniva Falk for The Harrow Ledger")?.credit).toBe("Sunniva Falk for The Harrow Ledger");
  });

  it.each(["Votes for The Harrow Ledger", "Lena Marsh for a better harbour", "Ferry for Harrow"])(
    "is not %s",
    (text) => {
      expect(readCreditBlock(text)).toBeNull();
    },
  );
});

describe("what a text runs into", () => {
  it.each([
    "Published by the harbour desk on 4 May at 21:22Frances Marsh",
    "FrancesMarsh.Álvaro Molina",
    "The ferry that the owners call by its first name.ReadMore About Ferries",
    "The house on the quay was opened by Ronald McDonald House",
  ])("is no credit: %s", (text) => {
    expect(splitCredit(text)).toBe(null);
  });

  it("signs for certain where a bracket behind a stop holds an office, and not where somebody may sign a story", () => {
    expect(
      splitCredit("Crews cut holes into the bin.(Harrow County Sheriff's Office)")?.confidence,
    ).toBeGreaterThanOrEqual(0.8);
    expect(splitCredit("Crews cut holes into the bin.(Harrow Grain Museum)")?.confidence).toBeLessThan(0.8);
    expect(splitCredit("Crews cut it open. (Harrow County Sheriff's Office)")?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(splitCredit("Crews cut holes into the bin. (Harrow Grain Museum)")?.confidence).toBeLessThan(0.8);
    expect(splitCredit("The bin was cut open.(Harrow United)")).toBe(null);
  });

  it("signs for certain where two names in capitals stand behind a stop", () => {
    expect(splitCredit("Anouk Ferrand, en 2023. CLÉO MARSH / AGENCE ŒIL’")?.confidence).toBeGreaterThanOrEqual(0.8);
  });
});

describe("a label before words of the picture is none of a credit", () => {
  it.each([
    "Image: The harbour master leaving the quay on Tuesday. Pic: Kestrel",
    "Image: Harrow boss Lena Marsh on the touchline",
    "Vídeo: El resumen del Harrow 2-1 Kestrel",
    "Grafik: Entwicklung der Wasserpreise seit 2013",
  ])("%s", (text) => {
    expect(readCreditBlock(text)).toBe(null);
  });

  it.each([
    ["Foto: Lena Marsh | Vídeo: EMV", "Lena Marsh"],
    ["Beeld Jurgen Maas / de Havenbode", "Jurgen Maas / de Havenbode"],
    ["Foto: Archiv Marsh", "Archiv Marsh"],
    ["Photo credit: File | The Harrow Post", "File | The Harrow Post"],
    ["Credits: Photo | The Harrow Post", "The Harrow Post"],
    ["Foto: Die Grünen", "Die Grünen"],
  ])("but a house's or a person's is: %s", (text, credit) => {
    expect(readCreditBlock(text)?.credit).toBe(credit);
  });
});

describe("behind a label in brackets, in Chinese", () => {
  it.each([
    ["▲隊員把貓抱出。（圖／記者江佩蓉攝）", "江佩蓉"],
    ["▲隊員把貓抱出。（圖／港島消防局提供）", "港島消防局"],
    ["隊員把貓抱出。（記者江佩蓉攝）", "江佩蓉"],
    ["隊員把貓抱出。（民眾陳小姐提供）", "陳小姐"],
    ["隊員把貓抱出。（民眾提供）", "民眾"],
    ["▲隊員把貓抱出。（圖／翻攝自臉書「港島大小事」）", "臉書「港島大小事」"],
    ["▲隊員把貓抱出。（示意圖／取自免費圖庫Kestrel）", "免費圖庫Kestrel"],
    // An agency is a part of its reporter's credit; who took it may be no name, and a reporter's word no title.
    ["▲隊員把貓抱出。（圖／港訊社記者江佩蓉攝）", "港訊社記者江佩蓉"],
    ["河水退去。（图／游客拍摄）", "游客"],
    ["河水退去。（圖／記者翻攝）", "記者"],
  ])("%s", (text, credit) => {
    expect(splitCredit(text)?.credit).toBe(credit);
  });

  it("a label that says what kind of picture it is opens a caption outside them", () => {
    expect(readCreditBlock("示意圖：貓躲在引擎室")).toBe(null);
  });

  it("a Korean reporter keeps the trade", () => {
    expect(splitCredit("항구를 떠나는 여객선 (사진=한소라 기자)")?.credit).toBe("한소라 기자");
  });
});

describe("a caption's switch behind the credit is none of it", () => {
  it.each([
    ["BAK PANELET: Slik så det ut da veggen ble åpnet. Foto: Privat Vis mer", "Privat"],
    ["KJELLEREN: Kjøkkenet er en kokeplate. Foto: Lena Marsh / Kestrel Vis mer", "Lena Marsh / Kestrel"],
    ["Färjan vid kajen i måndags. Foto: Lena Marsh Visa mer", "Lena Marsh"],
  ])("%s", (text, credit) => {
    expect(splitCredit(text)?.credit).toBe(credit);
  });

  it("nor behind one in a block of its own", () => {
    expect(readCreditBlock("Foto: Lena Marsh / Kestrel Vis mer")?.credit).toBe("Lena Marsh / Kestrel");
    expect(readCreditBlock("Foto: Vis Mermark")?.credit).toBe("Vis Mermark");
  });
});

describe("a credit with its label and a slash before the caption", () => {
  it.each([
    ["Luko Marsho / Uosto nuotr./Keltas stovi prie krantinės", "Luko Marsho / Uosto", "Keltas stovi prie krantinės"],
    ["Asmeninio archyvo nuotr. / Keltas 1994 metais", "Asmeninio archyvo", "Keltas 1994 metais"],
  ])("%s", (text, credit, caption) => {
    expect(splitLabelFirst(text)).toEqual({ credit, caption });
  });

  it.each(["Keltas stovi prie krantinės / Luko Marsho nuotr.", "Keltas plaukia. Ar matei nuotr./vaizdą iš krantinės?"])(
    "is none: %s",
    (text) => {
      expect(splitLabelFirst(text)).toBe(null);
    },
  );
});
