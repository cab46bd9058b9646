/** Forms of credits of many countries: which words belong to whoever signs, and which to the label or the caption. */
import { describe, expect, it } from "vitest";
import { readCreditBlock, splitCredit } from "../../../../src/parse/fields/credit/credit.ts";

describe("behind a caption", () => {
  it.each([
    // An archive's name is whole where no colon parts its first word from it.
    ["Il faro nel 1987 (Archivio Marconi)", "Archivio Marconi", "Il faro nel 1987"],
    [
      "Una lettera del guardiano (Archivio cantonale dei Grigioni)",
      "Archivio cantonale dei Grigioni",
      "Una lettera del guardiano",
    ],
    // A station's letters behind the sign; an agency's are a part of the credit.
    ["Eine Frau mit einem Korb. © KVR Foto: Lena Marsch", "Lena Marsch", "Eine Frau mit einem Korb."],
    ["Eine Frau mit einem Korb. © AFP Foto: Lena Marsch", "AFP Foto: Lena Marsch", "Eine Frau mit einem Korb."],
    // A sign and a label that say the same; a comma before a licence that is a link of its own.
    ["Le phare, à marée basse. © Crédit photo : Ana Sol/« OG »", "Ana Sol/« OG »", "Le phare, à marée basse."],
    ["A sluice of 1871, still in use. Lena Marsh ,", "Lena Marsh", "A sluice of 1871, still in use."],
    // A label's word that nothing parts from the name, an agency behind the name, a paper in quotes.
    ["Prom przy nabrzeżu rano. fot. Lena Marsz", "Lena Marsz", "Prom przy nabrzeżu rano."],
    ["Le bac au quai, lundi matin. Photo OF/Lena Marsz", "OF/Lena Marsz", "Le bac au quai, lundi matin."],
    ["Die Fähre am Kai am Morgen. Lena Marsch/dpa", "Lena Marsch/dpa", "Die Fähre am Kai am Morgen."],
    ["Le bac au quai, lundi. Lena Marsch pour « Le Port »", "Lena Marsch pour « Le Port »", "Le bac au quai, lundi."],
    ["Il faro nel 1987 (Archivio: Marconi)", "Marconi", "Il faro nel 1987"],
    ["El faro de noche (Imagen Ilustrativa Marea24)", "Marea24", "El faro de noche"],
    // A bracket that opens behind the label closes there.
    ["Der Kai am Abend. Foto: Kestrel; Hafenamt (Collage)", "Kestrel; Hafenamt (Collage)", "Der Kai am Abend."],
    ["The quay at dawn (Photo: Jan Rowe)", "Jan Rowe", "The quay at dawn"],
    // A house's rights behind the bracket.
    ["Un polpo nel labirinto (fonte: Lena Marsh) - RIPRODUZIONE RISERVATA", "Lena Marsh", "Un polpo nel labirinto"],
    // In brackets behind a stop a person signs, where the given name is known.
    [
      "Przystanek Borki. Autobus odjechał w 2017 r. (Agnieszka Drozd)",
      "Agnieszka Drozd",
      "Przystanek Borki. Autobus odjechał w 2017 r.",
    ],
    // Behind a sentence's stop a person may have three names; amid a line two.
    [
      "O posto dos correios, nos Açores. ANTÓNIO REGO FURTADO/LUSA",
      "ANTÓNIO REGO FURTADO/LUSA",
      "O posto dos correios, nos Açores.",
    ],
    // A caption that runs into a person and a house.
    [
      "The ferry leaves on Monday.LENA MARSH/The Tidal Press",
      "LENA MARSH/The Tidal Press",
      "The ferry leaves on Monday.",
    ],
    ["The ferry leaves on Monday.Lena Marsh / AP file", "Lena Marsh / AP file", "The ferry leaves on Monday."],
    ["A plane in Washington DC Lena Marsh/via Reuters", "Lena Marsh/via Reuters", "A plane in Washington DC"],
    // Of two words in a row that may be labels the last is one; a name that a sign and a label say is one.
    ["Er sah dafür die Gelb-Rote Karte. Foto: dpa", "dpa", "Er sah dafür die Gelb-Rote Karte."],
    ["Die Fähre „Lena“ am Kai. Foto: dpa", "dpa", "Die Fähre „Lena“ am Kai."],
    ["Polarlichter über der Förde. © Lena Marsh Foto: Lena Marsh", "Lena Marsh", "Polarlichter über der Förde."],
    // A slash inside a credit is no bar before one.
    ["Le phare de Courlay. Lena Marsh / Le Fanal Libre", "Lena Marsh / Le Fanal Libre", "Le phare de Courlay."],
    ["Des arbres couchés à Courlay - LENA MARSH / AFP", "LENA MARSH / AFP", "Des arbres couchés à Courlay"],
    ["Le phare à l'aube, le 10 mai. (L.Marsh/Fanal365)", "L.Marsh/Fanal365", "Le phare à l'aube, le 10 mai."],
    ["Acht der Kameras. – Gemeinfrei-ähnlich freigegeben durch Lena Marsh", "Lena Marsh", "Acht der Kameras."],
    ["Eight of the cameras. – CC-BY-SA 4.0 Lena Marsh", "Lena Marsh", "Eight of the cameras."],
    [
      "The minute book of 1923 Courtesy of the Ansel Society",
      "Courtesy of the Ansel Society",
      "The minute book of 1923",
    ],
    // Thanks that only their place parts from the caption; a house in capitals behind a slash; a label's short form there.
    [
      "El guarda, junto al cartel del muelle Gentileza L. Marsh",
      "Gentileza L. Marsh",
      "El guarda, junto al cartel del muelle",
    ],
    ["O faroleiro junto da lanterna Cortesia família Marsh", "Cortesia família Marsh", "O faroleiro junto da lanterna"],
    ["Una barca pintada de gris, en el muelle. / PUERTO", "PUERTO", "Una barca pintada de gris, en el muelle."],
    [
      "Rejs promu z Borek trwał dwa dni / fot. archiwum parafii",
      "archiwum parafii",
      "Rejs promu z Borek trwał dwa dni",
    ],
    ["A gull above the quay. (Video grab)", "Video grab", "A gull above the quay."],
    // Scripts without case: a label's vowels that are marks, agencies, a label that ends in Latin letters.
    ["घाट पर सुबह की क्लास में बच्चे - फोटो : लहर डिजिटल", "लहर डिजिटल", "घाट पर सुबह की क्लास में बच्चे"],
    ["فريق التنقيب يرفع الأتربة عن الأرضية (الأناضول)", "الأناضول", "فريق التنقيب يرفع الأتربة عن الأرضية"],
    ["三号冷库至今未投入使用。图:视觉江湾/KIC", "视觉江湾/KIC", "三号冷库至今未投入使用。"],
    [
      "졸업생들이 통장을 들어 보이고 있다. 한소라 기자 sora@hanbit.example",
      "한소라",
      "졸업생들이 통장을 들어 보이고 있다.",
    ],
  ])("stands the credit: %s", (text, credit, caption) => {
    const read = splitCredit(text);
    expect(read?.credit).toBe(credit);
    expect(text.slice(0, read?.from).replace(/[\s-]+$/, "")).toBe(caption);
  });

  it.each([
    "La mine emploie près de 900 personnes. (Photo d’archives)",
    "Línea 4 Mártires de Ansel – Central de Abasto",
    "El faro de noche (Imagen ilustrativa)",
    "Los vecinos dan las gracias por la Gentileza de todos los que vienen detrás",
    "Nobody expects Courtesy costs nothing at the harbour",
    "Volunteers with the Courtesy Patrol",
    "Neuer Blick auf das „Blaue Murmel“-Foto: So dreht sich die Erde",
    "Rejs promu trwał dwa dni / fot. która nie była nigdy w gazecie",
    "El pleno se reúne de nuevo el lunes. / REDACCIÓN",
    "El pleno vota la norma de la UE / EEUU",
    // Rights, before a sign and the house.
    "Riproduzione riservata © Copyright ANSA",
    "Tous droits de reproduction réservés © Le Fanal",
    "Alla rättigheter förbehållna © Hamnbladet",
    "Alle Rechte vorbehalten. © Hafenbote",
    "All rights reserved © Harrow Media",
    "The rules are public – CC-BY for all of them is what the board wants",
  ])("stands none: %s", (text) => {
    expect(splitCredit(text)).toBe(null);
  });

  it("names who did something else for the picture no more", () => {
    expect(readCreditBlock("Photograph: Lena Marsh/The Harrow Post. Food styling: Jo Reyes")?.credit).toBe(
      "Lena Marsh/The Harrow Post",
    );
    expect(readCreditBlock("Photograph: L. Marsh/The Harrow Post")?.credit).toBe("L. Marsh/The Harrow Post");
  });
});

describe("a block of its own", () => {
  it.each([
    ["图像来源,Lena Marsh", "Lena Marsh"],
    ["،تصویر کا ذریعہLENA MARSH", "LENA MARSH"],
    ["Ilustrácia: Hej, šup", "Hej, šup"],
    ["KBO / Via films.example", "KBO / Via films.example"],
    // Who gave a picture to a house that sells them, by the name there.
    ["Getty Images / kolibri84", "Getty Images / kolibri84"],
    ["Shutterstock/lena marsh", "Shutterstock/lena marsh"],
    ["Getty Images / iStockphoto / lma", "Getty Images / iStockphoto / lma"],
    ["Lena Marsh / 20 minutes / ARQUIVO", "Lena Marsh / 20 minutes / ARQUIVO"],
    ["Luko Marsho / „Uosto“ nuotr.", "Luko Marsho / „Uosto“"],
    ["Asmeninio archyvo nuotr.", "Asmeninio archyvo"],
    ["(BNS nuotr.)", "BNS"],
    ["Gentileza familia Marsh", "Gentileza familia Marsh"],
    // As American papers set them in capitals.
    ["LENA MARSH, HARROW LEDGER", "LENA MARSH, HARROW LEDGER"],
    ["LENA MARSH, COURIER", "LENA MARSH, COURIER"],
    ["MARSH FAMILY PHOTO", "MARSH FAMILY PHOTO"],
    ["Marsh family photo", "Marsh family photo"],
    ["ZVG", "ZVG"],
    ["Mit freundlicher Genehmigung von Lena Marsh", "Mit freundlicher Genehmigung von Lena Marsh"],
    ["Антон Сушко / специально для «Вестника»", "Антон Сушко / специально для «Вестника»"],
  ])("is a credit: %s", (text, credit) => {
    expect(readCreditBlock(text)?.credit).toBe(credit);
  });

  it.each([
    "Reuters / politics",
    "등대지기가 쓴 연습표. 안셀농협 제공",
    "图片,声音和文字",
    "تصویرLENA",
    // A street, rights that are nobody's, a courtesy that is none.
    "Porto / Via Sorgente, 14",
    "Porto / Via S. Marco, la notte",
    "Porto / Via S.Marco 14",
    "© Riproduzione riservata",
    "© All rights reserved",
    "Courtesy costs nothing at the harbour",
    "LENA MARSH, NEWS EDITOR",
    "HARROW, ANSEL COUNTY",
    "LENA MARSH, SUN VALLEY",
    "LENA MARSH, HEAD OF NEWS",
    "The last family photo",
    "One last family photo",
    "The Last Family Photo",
    "How to hang a family photo",
    "Cortesía policial en el puerto. Marsh saluda.",
    "Cortesía policial",
    "Gentileza de Lena Marsh y de todos los que vienen detrás",
    "Getty Images / kolibri84 / sea view",
    // A caption that counts runs into who took the picture.
    "Das 94 redes contadas em 1970, 27 continuam inteiras Lena Marsh/ARQUIVO",
    "Keltas stovi. Jis nutrauktas, sako Lukas Marsh (nuotr.)",
  ])("is none: %s", (text) => {
    expect(readCreditBlock(text)).toBe(null);
  });
});

it("a portrait of who wrote the story has no credit in its words", () => {
  expect(readCreditBlock("Foto von Jonas Rebholz, Redakteur bei Hafen Aktuell")).toBe(null);
  expect(readCreditBlock("Foto von Jonas Rebholz, Fotograf")?.credit).toBe("Jonas Rebholz, Fotograf");
  expect(readCreditBlock("Foto von Jonas Rebholz")?.credit).toBe("Jonas Rebholz");
});

it.each([
  ["© Crédit : Ana Solère", "Ana Solère"],
  ["Foto (Archiv): Lena Marsch", "Lena Marsch"],
  ["Fonte da imagem, Getty Images", "Getty Images"],
  ["圖／中央社", "中央社"],
  ["Kestrel pic", undefined],
  ["Bernama pic", "Bernama pic"],
])("a label with more than its word: %s", (text, credit) => {
  expect(readCreditBlock(text)?.credit).toBe(credit);
});

describe("a small word, or an archive's", () => {
  it.each([
    // "Via" is a street in Italian.
    ["Via Grande la sera della festa", null],
    ["Via Roma allagata", null],
    ["Via Getty Images", "Getty Images"],
    ["via Lena Marsh on Flickr", "Lena Marsh on Flickr"],
    // An office gives papers its pictures.
    ["(Harrow County Sheriff's Office)", "Harrow County Sheriff's Office"],
    ["(Polizei Harrow)", "Polizei Harrow"],
    ["(The police came)", null],
    // In capitals an archive's name is whole, but for a house that is known, or a sign between.
    ["ARQUIVO HISTÓRICO DA MARINHA", "ARQUIVO HISTÓRICO DA MARINHA"],
    ["ARQUIVO LUSA", "LUSA"],
    ["ARQUIVO / LENA MARSH", "LENA MARSH"],
  ])("%s", (text, credit) => {
    expect(readCreditBlock(text)?.credit ?? null).toBe(credit);
  });
});

describe("a house that stands right behind a caption", () => {
  it.each([
    // A caption's last word is no person's first name where a house follows it.
    ["A ferry leaves the harbour on Monday AFP/File", "AFP/File", "A ferry leaves the harbour on Monday"],
    [
      "A ferry leaves the harbour on Monday. REUTERS/Lena Marsh/File Photo Purchase Licensing Rights, opens new tab",
      "REUTERS/Lena Marsh/File Photo",
      "A ferry leaves the harbour on Monday.",
    ],
    [
      "A ferry leaves the harbour of Port Ansel Lena Marsh/AFP",
      "Lena Marsh/AFP",
      "A ferry leaves the harbour of Port Ansel",
    ],
    // Capitals are a name's where all of it is so printed.
    [
      "A ferry leaves the harbour of Port Ansel LENA REUTERS/AFP",
      "LENA REUTERS/AFP",
      "A ferry leaves the harbour of Port Ansel",
    ],
    // The bracket holds the credit, and its house stands again behind a bar.
    ["A ferry leaves the harbour (Lena Marsh/PA) / PA Wire", "Lena Marsh/PA", "A ferry leaves the harbour"],
    [
      "A ferry leaves the harbour (Lena Marsh/PA), on the left / PA Wire",
      "PA Wire",
      "A ferry leaves the harbour (Lena Marsh/PA), on the left",
    ],
    ["A ferry at the quay (Lena Marsh/PA) / Harrow Port", "Harrow Port", "A ferry at the quay (Lena Marsh/PA)"],
    ["A ferry leaves the harbour (left) / PA Wire", "PA Wire", "A ferry leaves the harbour (left)"],
    // A hyphen in the place of a slash, before a house that signs.
    ["Le bac quitte le port lundi. - Lena Marsh - AFP", "Lena Marsh - AFP", "Le bac quitte le port lundi."],
    // A house's name is short.
    ["Een veerboot verlaat de haven - ANP / Lena Marsh", "ANP / Lena Marsh", "Een veerboot verlaat de haven"],
    ["Die Fähre verlässt den Hafen - dpa / Lena Marsch", "dpa / Lena Marsch", "Die Fähre verlässt den Hafen"],
    ["A ferry leaves the harbour on Monday. (HT Photo)", "HT Photo", "A ferry leaves the harbour on Monday."],
    ["A ferry leaves the harbour on Monday. (NST File Pic)", "NST File Pic", "A ferry leaves the harbour on Monday."],
    [
      "The chairman at the launch in Raub today. --fotoBERNAMA",
      "fotoBERNAMA",
      "The chairman at the launch in Raub today.",
    ],
    ["The chairman at the launch today. -- Bernama pic", "Bernama pic", "The chairman at the launch today."],
    ["A ferry leaves. Photographer: Lena Marsh/Kestrel", "Lena Marsh/Kestrel", "A ferry leaves."],
    ["Um ferry sai do porto. Fotógrafo: Lena Marsh", "Lena Marsh", "Um ferry sai do porto."],
    ["مزارع يجمع القمح في محافظة واسط - رويترز", "رويترز", "مزارع يجمع القمح في محافظة واسط"],
    [
      "Ama Rowe in action for Harrow last season - Getty Images/Lena Marsh",
      "Getty Images/Lena Marsh",
      "Ama Rowe in action for Harrow last season",
    ],
    ["A ferry leaves the harbour of Port Ansel - AFP", "AFP", "A ferry leaves the harbour of Port Ansel"],
    // What names nobody.
    [
      "Zé Marsh, que levou 14 meses na canoa - Arquivo pessoal",
      "Arquivo pessoal",
      "Zé Marsh, que levou 14 meses na canoa",
    ],
    // The year of a picture is no part of its credit.
    [
      "港を出るフェリー。昨年10月撮影（2025年 ロイター/Lena Marsh）",
      "ロイター/Lena Marsh",
      "港を出るフェリー。昨年10月撮影",
    ],
  ])("is read from %s", (text, credit, caption) => {
    const read = splitCredit(text);
    expect([read?.credit, text.slice(0, read?.from).trimEnd()]).toEqual([credit, caption]);
  });

  it.each([
    "Le bac quitte le port lundi. - Lena Marsh - Harrow",
    // A page's title, a day and who wrote.
    "Port reopens after nine weeks - Lena Marsh - BBC News",
    "5 March 2024 - Lena Marsh - AFP",
    "A boat at the quay (Stock Photo)",
    "A ferry on its way - no wind / no sea",
    "Le bac quitte le port lundi. - Au nord - AFP",
    "A ferry leaves the harbour of Port Ansel - Harrow",
    "Ferry out - AFP",
    "A list of all the ferries of Port Ansel - archive",
    "Un traghetto lascia il porto lunedì - RIPRODUZIONE RISERVATA",
    "The house was rebuilt in 1974. --someGAME",
    "A boat at the quay on Monday. (Old Photo)",
    // Rights, and nobody's name.
    "Il molo riaperto ai pedoni © RIPRODUZIONE RISERVATA",
    "Le ponton rouvert © Reproduction interdite",
  ])("is not read from %s", (text) => {
    expect(splitCredit(text)).toBe(null);
  });
});

describe("a block that is nothing but a credit", () => {
  it.each([
    // A label and a sign say the same.
    ["Foto: (c) LENA MARSH / AGERPRES FOTO", "LENA MARSH / AGERPRES FOTO"],
    ["Foto: © Lena Marsh", "Lena Marsh"],
    ["Kestrel 2024 / AFP", "Kestrel 2024 / AFP"],
  ])("is read from %s", (text, credit) => {
    expect(readCreditBlock(text)?.credit).toBe(credit);
  });

  it.each([
    "Photographer, 34, from Lund",
    "Photographer, Kestrel Gazette",
    "Fotografo, 34 anni",
    "Fotós: Soha nem láttam ilyet.",
    "Fotoğrafçı, 34",
  ])("is none where a trade says what somebody does, or who speaks: %s", (text) => {
    expect(readCreditBlock(text)).toBe(null);
  });

  it.each([
    ["Photographer: Lena Marsh for the Kestrel Gazette", "Lena Marsh for the Kestrel Gazette"],
    ["Fotógrafo: Lena Marsh", "Lena Marsh"],
  ])("is one where a colon parts it: %s", (text, credit) => {
    expect(readCreditBlock(text)?.credit).toBe(credit);
  });

  it.each([
    "Publié le mardi 8 avril 2025 | AFP",
    "5. März 2024 | dpa",
    "Publicado el 8 de abril de 2025 | EFE",
    "March 5 2024 | AFP",
  ])("is none where a house stands behind a day: %s", (text) => {
    expect(readCreditBlock(text)).toBe(null);
  });
});

describe("a label's comma that a name runs into", () => {
  it.each([
    ["Image source,Lena Marsh", "Lena Marsh"],
    ["Fuente de la imagen,Getty Images", "Getty Images"],
    ["Crédito,Getty Images", "Getty Images"],
  ])("is a colon: %s", (text, credit) => {
    expect(readCreditBlock(text)?.credit).toBe(credit);
  });

  it.each(["photo,video", "Foto,Video", "Picture,postcard and chart"])("is none between two things: %s", (text) => {
    expect(readCreditBlock(text)).toBe(null);
  });
});
