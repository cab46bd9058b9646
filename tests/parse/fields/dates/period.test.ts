import { expect, test } from "vitest";
import { readPeriod } from "../../../../src/parse/fields/dates/period.ts";

test("the latest month that the text mentions as past", () => {
  const texts = [
    "In January, Japan agreed to restrictions that the US government announced in October 2022, the media reported.",
    "It echoed a speech in 2021 where he said that by 2035 the country “should rank among the leading”.",
  ];
  const reading = readPeriod(texts, "en");
  expect(reading?.period).toEqual({ edtf: "2022-10", mention: "October 2022" });
  expect(texts[reading?.text ?? 9]?.slice(reading?.from).startsWith("October 2022")).toBe(true);
});

// Words of scripts and letters that no ASCII knows, and figures that count.
test.each([
  ["Мост закрыт до 2027 года.", "ru"],
  ["A ponte está fechada até 2027.", "pt"],
  ["Der 1950-jährige Tempel steht noch.", "de"],
  ["De 1950-jarige tempel staat er nog.", "nl"],
  ["Den 1950-åriga eken står kvar.", "sv"],
  ["The 1950-year-old oak is still there.", "en"],
])("no period: %s", (text, language) => {
  expect(readPeriod([text], language)).toBe(null);
});

test.each([
  ["It opened in 1987 and closed in 2019.", "en", "2019"],
  ["Das Schiff sank im Oktober 2019 vor Rügen.", "de", "2019-10"],
  ["El puente se abrió en octubre de 2018.", "es", "2018-10"],
  ["橋は2019年10月に開通した。", "ja", "2019-10"],
  ["The bridge opened in October 2028.", "en", "2028-10"],
  ["The bridge opened in October 2030.", "en", "2030-10"],
  ["The bridge opened in October 2069 and the tunnel in July 2068.", "en", "2069-10"],
  ["橋は2030年10月に開通した。", "ja", "2030-10"],
  ["The bridge opened in October 2031 and the tunnel in 2033.", "en", "2033"],
  ["Konkani is no Korean: it closed in 2019.", "kok", "2019"],
  ["다리는 2019년에 열렸다.", "ko-KR", "2019"],
  ["It closed in 1945.", "en", "1945"],
  ["The bridge opened on November 2, 2001.", "en", "2001-11"],
  ["The bridge opened on Nov. 2, 2001, and closed in 2000.", "en", "2001-11"],
  ["The bridge opened on November 2nd, 2001.", "en", "2001-11"],
  ["The bridge opened on November the 22nd 2001.", "en", "2001-11"],
  ["The bridge opened on 2 November 2001.", "en", "2001-11"],
  ["The bridge opened on October 12, 2000, and the tunnel in March 2000.", "en", "2000-10"],
  ["El puente se abrió en noviembre 2, 2001.", "es", "2001-11"],
  ["Binuksan ang tulay noong Nobyembre 2, 2001.", "fil", "2001-11"],
  ["Of those that left in March 40 2001 came back.", "en", "2001"],
  ["It closed in 2029.", "en", "2029"],
])("%s", (text, language, edtf) => {
  expect(readPeriod([text], language)?.period.edtf).toBe(edtf);
});

test.each([
  "The plant will be ready by 2027.",
  "It carries 2,019 people.",
  "They expect to finish in 2028.",
  "It cost $2019.",
  "Nothing is dated here.",
  "The bridge opened in October 2070.",
  "The licence of the mine runs out in June 2041.",
  "It closed in 1944.",
  "Net zero in 2030.",
  "The plant will be ready on October 12, 2027.",
])("no period: %s", (text) => {
  expect(readPeriod([text], "en")).toBe(null);
});
