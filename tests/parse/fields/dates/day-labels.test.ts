/** When a page came out and when it was changed, by the labels of many languages. */
import { expect, it } from "vitest";
import { datePage, HEAD, tellStory } from "./see-page.ts";

it.each([
  ["es", "Publicada: 3 marzo 2019 | Modificada: 5 marzo 2019"],
  ["pt", "Criado em 3 mar 2019 | Alterado em 5 mar 2019"],
  ["nl", "Gepubliceerd op 3 maart 2019 | Aangepast op 5 maart 2019"],
  ["pl", "Dodano: 03.03.2019 | Zmodyfikowano: 05.03.2019"],
  ["cs", "Vydáno 3. 3. 2019 | Aktualizace: 5. 3. 2019"],
  ["sk", "Uverejnené: 3. 3. 2019 | Aktualizácia: 5. 3. 2019"],
  ["tr", "Giriş: 03.03.2019 | Güncellendi: 05.03.2019"],
  ["bg", "Публикувано на 03.03.2019 | Актуализирано на 05.03.2019"],
  ["ru", "Дата публикации: 03.03.2019 | Дата обновления: 05.03.2019"],
  ["uk", "Дата публікації: 03.03.2019 | Останнє оновлення: 05.03.2019"],
  ["he", "תאריך פרסום: 03/03/2019 | תאריך עדכון: 05/03/2019"],
  ["ko", "게재일 2019.03.03 | 수정일 2019.03.05"],
])("%s: %s", (language, line) => {
  expect(datePage([HEAD, line, ...tellStory(4)], language)).toEqual(["2019-03-03", "2019-03-05"]);
});
