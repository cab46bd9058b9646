/** Ways through the site. */
import { expect, it } from "vitest";
import { cutSteps, readSection } from "../../../../src/parse/fields/topics/breadcrumb.ts";

const ANY = (): boolean => true;

it("lead to a section, the last that is one", () => {
  expect(readSection(cutSteps("Startseite > Lokales"), ANY)).toBe("Lokales");
  expect(readSection(cutSteps("Home > News > Politics"), ANY)).toBe("Politics");
  expect(readSection(cutSteps("Home › News › Ferry stays in port"), ANY)).toBe("News");
  expect(readSection(cutSteps("Home » Tidal Flats"), ANY)).toBe("Tidal Flats");
});

it("are none of a sentence, a sign or one step", () => {
  expect(cutSteps("Prices rise > what you need to know.")).toEqual([]);
  expect(cutSteps("Home >")).toEqual([]);
  expect(cutSteps("Politics")).toEqual([]);
  expect(readSection(cutSteps("Home > Ferry stays in port"), () => false)).toBe(null);
});

it("lead to no section from a control of the page, or past one", () => {
  expect(readSection(cutSteps("Next » Lamps go out at Skerry"), ANY)).toBe(null);
  expect(readSection(cutSteps("Breaking » Bridge at Ansel shut"), ANY)).toBe(null);
  expect(readSection(cutSteps("Skerry » Harbour » Tidal Flats"), ANY)).toBe("Tidal Flats");
});
