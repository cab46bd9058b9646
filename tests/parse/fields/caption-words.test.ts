import { describe, expect, it } from "vitest";
import { hasCaptionLabel, plainText } from "../../../src/parse/fields/caption-words.ts";
import { readCreditBlock } from "../../../src/parse/fields/credit.ts";

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
