import { describe, expect, it } from "vitest";
import { lexicon } from "../../../../src/lexicon/index.ts";
import { hasCaptionLabel, plainText } from "../../../../src/parse/fields/credit/caption-words.ts";
import { readCreditBlock } from "../../../../src/parse/fields/credit/credit.ts";
import { splitCredit } from "../../../../src/parse/fields/credit/credit-tail.ts";

describe("a caption's label", () => {
  it.each([
    ["Image caption, The axe", "The axe"],
    ["Pie de foto, El acta de 1988", "El acta de 1988"],
    ["Legende: Auf Papier ist es erlaubt.", "Auf Papier ist es erlaubt."],
    ["Légende de l'image, Un puits à sec", "Un puits à sec"],
    ["التعليق على الصورة، بئر جافة", "بئر جافة"],
    ["图像加注文字，渡轮停在港内", "渡轮停在港内"],
    ["Enlarge / The mark itself.", "The mark itself."],
    ["Kuvateksti: Laituri syksyllä.", "Laituri syksyllä."],
    ["Bildtext: Bryggan i höstas.", "Bryggan i höstas."],
  ])("is no word of the picture: %s", (text, caption) => {
    expect(hasCaptionLabel(text)).toBe(true);
    expect(plainText(text)).toBe(caption);
  });

  it.each([
    "Legends of the harbour, told again",
    "Legende, Vorbild, Freund: der Lotse",
    "Archivfoto/Lena Marsh",
    "Enlarge, then cut",
    "The ferry, the bell and the light",
    "1/2 cup of flour",
  ])("is not in: %s", (text) => {
    expect(hasCaptionLabel(text)).toBe(false);
  });
});

describe("which of a gallery's pictures it is", () => {
  it("is no word of the picture", () => {
    expect(plainText("3/11 Each pot has its own dent")).toBe("Each pot has its own dent");
    for (const text of [
      "9/11 Memorial visitors leave",
      "24/7 Service at the quay",
      "1/2 cup of flour",
      "1944/45 was hard",
    ])
      expect(plainText(text)).toBe(text);
  });

  it.each([
    ["[1/2] The quay at Harrow, March 12, 2026.", "The quay at Harrow, March 12, 2026."],
    ["[2/2]The quay at Harrow", "The quay at Harrow"],
    ["(3/3) Der Kai am Abend", "Der Kai am Abend"],
    ["1 of 12 | The quay at Harrow", "The quay at Harrow"],
    ["Image 1 of 3 The quay at Harrow", "The quay at Harrow"],
    ["Bild 2 von 7: Der Kai am Abend", "Der Kai am Abend"],
    ["Bild 1 av 4 Kajen på kvällen", "Kajen på kvällen"],
    ["Foto 3 de 8 – El muelle de noche", "El muelle de noche"],
    ["Photo 1 sur 4 : Le quai, le soir", "Le quai, le soir"],
    ["Фото 2 из 5: Причал вечером", "Причал вечером"],
    ["4/9 | 港に戻った船", "港に戻った船"],
  ])("is printed in many ways: %s", (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  it.each([
    "2 of 3 ferries stay in port",
    "1 of 12 people on board swam ashore",
    "[1984] The quay at Harrow",
    "(5/3) The quay at Harrow",
    "Image 1 of the quay",
    "Photo 51 and the shape of a quay",
    "24/7 – The quay that never sleeps",
  ])("is not in: %s", (text) => {
    expect(plainText(text)).toBe(text);
  });
});

describe("a house's rights", () => {
  const caption = "The harbour of Ansel on Monday";

  it.each(lexicon.phrases.houseRights)("are no words of the picture, however they are printed: %s", (rights) => {
    for (const words of [rights, rights.toUpperCase(), `${rights.charAt(0).toUpperCase()}${rights.slice(1)}`])
      for (const end of [` - ${words}`, ` – ${words}.`, ` ©${words}`])
        expect(plainText(`${caption}${end}`), end).toBe(caption);
  });

  it.each(["copyright reserved", "Riproduzione riservata."])("stand behind a credit: %s", (rights) => {
    const read = splitCredit(`${caption} (Photo: Lena Marsh) - ${rights}`);
    expect(read?.credit).toBe("Lena Marsh");
  });

  it("need a sign before them", () => {
    expect(plainText("A plate in Ansel says riproduzione riservata")).toBe(
      "A plate in Ansel says riproduzione riservata",
    );
  });
});

describe("a picture's word before what is seen", () => {
  it("is none of its words", () => {
    const caption = "The captain has agreed a deal to sail on Friday";
    expect(plainText(`Image: ${caption}`)).toBe(caption);
    expect(plainText("Image: Lena Marsh")).toBe("Image: Lena Marsh");
  });
});

describe("a word that folds a caption", () => {
  it("is none of its words", () => {
    expect(plainText("The ministers shake hands on Wednesday. less")).toBe("The ministers shake hands on Wednesday.");
    expect(plainText("The ministers shake hands in Harrow hide caption")).toBe("The ministers shake hands in Harrow");
    expect(plainText("Map: Where the ferries go View Graphic")).toBe("Map: Where the ferries go");
    expect(plainText("The ministers shake hands no more")).toBe("The ministers shake hands no more");
  });
});

describe("a credit's label before a comma", () => {
  it.each([
    ["FUENTE DE LA IMAGEN, GETTY IMAGES", "GETTY IMAGES"],
    ["صدر الصورة، Getty Images", "Getty Images"],
    ["图像来源，Getty Images", "Getty Images"],
  ])("%s", (text, credit) => {
    expect(readCreditBlock(text)?.credit).toBe(credit);
  });
});

describe("alt text that ends with whose picture it is, how wide and of which day", () => {
  it.each([
    ["Паром выходит из порта - РИА Новости, 1920, 05.03.2024", "Паром выходит из порта"],
    ["Un transbordador sale del puerto - Sputnik Mundo, 1920, 05.03.2024", "Un transbordador sale del puerto"],
  ])("is its words: %s", (text, caption) => {
    expect(plainText(text)).toBe(caption);
  });

  it.each(["The quay of Ansel - on Monday, 05.03.2024", "The score - Harrow, 3, Ansel, 1920"])(
    "has a width and a day: %s",
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );
});
