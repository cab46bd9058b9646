/** What the papers of a language do and those of others do not, where no word tells it: `habits` in languages/*.yaml. */
export const LANGUAGE_HABITS = [
  /** A person's family name stands first in Latin letters too. */
  "familyFirst",
  /** Names of papers begin each word with a capital, short ones aside: "Menschen warten am Kai" is a sentence, "Diario de avisos" none. */
  "titled",
  /** "YILDIZ" is "Yıldız": the letter "I" has a small one of its own. */
  "dotlessI",
  /** "Die Stille": every noun has a capital, so that an article tells it from a place. */
  "capitalNouns",
  /** "Mindener Torwart": who lives in a place, and what is from there, is named by its ending "er". */
  "dwellersInEr",

  /** "22.05.11 09:38": a year of two digits before month and day. */
  "shortYearFirst",
  /** "1402/11/01": numbers that are a day of the Persian calendar. */
  "persianNumbers",
  /** "2024年5月", "2024년 5월": a sign behind the year. */
  "yearWithSign",
  /** "03/04/2014", of March: how databases print a day in numbers. Elsewhere they do so as the country does. */
  "monthFirstInDatabases",

  /** Who wrote stands right below the last paragraph, without a word. */
  "signsBelow",
  /** "（山際遼）": who wrote stands below the story in brackets alone. */
  "signsInBrackets",
  /** "홍길동 기자": a reporter's trade behind the name, wherever in a line; and "한소라(sora7)", a reader's name with an account. */
  "tradeBehindNames",
  /** "山田太郎 記者": a trade behind the name, in a line of its own. */
  "tradeBehindName",
  /** "记者 王小明": a title before the names, as headlines and first sentences have it too. */
  "titleBeforeNames",
  /** "郭凱盈 黎展鵬": no space within a name, so that one parts two people. */
  "spaceBetweenPeople",
  /** "By Lena Marsh, a senior reviewer covering kettles. …": a byline presents who wrote. Elsewhere its first word opens sentences as well. */
  "presentsWriters",

  /** "Ieper - Eigenaar …": a place in small letters before the story's dash. */
  "placeBeforeDash",
  /** "Hannover. Um zehn nach sieben …": the same before a stop. */
  "placeBeforeStop",
  /** "غزة: قال …": a dateline ends in a colon, without a day or a house. */
  "placeBeforeColon",

  /** "… at the quay (Long Water)": brackets at a caption's end hold a place, and no name of who took the picture. */
  "placesInBrackets",
  /** "부두 노조 사흘째 협상" / "배편 금요일까지 멈춰": several short lines below the headline sum the story up. */
  "linesSumUp",
  /** What names the publisher has a sign, or a word of `publisherHints`: no other line is asked. */
  "hintsAtPublisher",
] as const;

export type LanguageHabit = (typeof LANGUAGE_HABITS)[number];
