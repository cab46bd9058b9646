/** Words by which the story's own sentences are known, and what stands among them. */
export const STORY_PHRASES = [
  /** "STOCKHOLM, Nov 12 - …", "RIO DE JANEIRO — …": small words in the place before a first sentence's dash. */
  "ownPlaceParticles",
  /** "به گزارش ایران‌پرس، …": words before an agency's name with which its stories open. */
  "opensReport",
  /** "เมื่อวันที่ 11 มี.ค. 68 ผู้สื่อข่าวรายงานว่า": how the first paragraph of Thai papers opens, with the day, who tells it, and that it is told. */
  "opensReportOn",
  "reportersTell",
  "reportTold",
  /** "鐵道局" / "表示，…": that somebody said, behind a name that a link has set apart. */
  "saidBehindName",
  /** "- Vi har ventet i to år, siger hun": that somebody says what stands behind a hyphen, where papers print speech so. */
  "saidBehindComma",
  /** "- Czekaliśmy dwa lata - mówi Lena": the same behind a second dash. */
  "saidBehindDash",
  /** "…고 말했다.": with what a paragraph ends that tells what somebody said; of a picture is told what is seen. */
  "saidAtEnd",
  /** "1965年生まれ": that somebody was born, in a paragraph that presents them. */
  "born",
  /** "…, railway signaller, born 3 May 1930; died 12 February 2024": the words before the days of a life, below an obituary. */
  "bornOn",
  "diedOn",
  /** "Letters": what heads a page of readers' letters. */
  "lettersPages",
  /** "In short: …": labels before a sentence that sums the story up. */
  "summaryLabels",
  /** "Synopsis": a line of its own above the one paragraph that sums the story up. */
  "synopsisTitles",
  /** "The Quay is a nonprofit newsroom. Sign up …": the verb behind a house's name, what it is, of which nature, and how it speaks to its readers. */
  "houseVerbs",
  "houseKinds",
  "houseNatures",
  "houseCalls",
  /** "4:15 p.m.": the half of a day behind a time. */
  "clockHalves",
  /** "quando l'" / "Ospedale", "ce qu’" / "en dit …": words whose last vowel is left out before the next word; an apostrophe stands for it, and no space. */
  "elided",
  /** "S přáteli", "w rozmowie": words of one letter that few languages have; and letters that tell a text in one of those from others in Latin script. */
  "letterWords",
  "letterWordSigns",
  /** "A ferry", "E la barca": words of one letter that many languages have. */
  "letterWordsToo",
  /** "U kunt": a letter that addresses the reader. */
  "addressLetters",
  /** "mehr", "Read more": a call alone, which ends a box of another story's title and what sums it up. */
  "readMore",
  /** "pic.twitter.com/a1B2", "https://t.co/a1B2": what an embedded post links its pictures and addresses by. */
  "postHosts",
  /** "… reads one post (bit.ly/3abc).": whose short addresses a story gives as its source. */
  "addressHosts",
  /** "1 min 12 sek": what a video's length is counted in. */
  "playTimes",
  /** "Zitat", "Quote": what a page puts above a sentence that it sets large. */
  "quoteLabels",
  /** "In short:": what heads a page's own points above a story. */
  "digestTitles",
  /** "What's next?": what heads the last of such points. */
  "digestOutlooks",
  /** "NOTE: ammoniti Orsi e Conti.": what ends a match's table, and is an editor's word elsewhere. */
  "matchNotes",
  /** "Vor-" / "und Nachteile", "pre-" / "and post-war": words behind a hyphen that stands for what both sides end with, and parts no word. */
  "hangingJoints",
  /** "well-" / "known", "twenty-" / "five", "Newcastle-" / "based": words before a hyphen, and behind one, that keep it at a line's end. */
  "hyphenFirsts",
  "hyphenLasts",
  /** "self-" / "ish", "over-" / "sized", "under-" / "funded": endings of words and words before others that a column has parted there, though the other half is one of those. */
  "wordEndings",
  "joinedFirsts",
  /** "Referee: M. Pugh", "Zuschauer: 640": the labels of a match's facts, which stand below its report. */
  "matchFacts",
  /** "Ingredients", "Method": what heads a recipe's two parts. */
  "ingredientHeads",
  "methodHeads",
  /** "What was claimed", "Our verdict": what heads the parts of a fact check. */
  "checkHeads",
  /** "Fact Check": what a page calls it. */
  "checkWords",
  /** "SIR – The 4.15 …": how a reader's letter addresses the paper. */
  "letterSalutations",
  /** "Yours faithfully,": a line of its own above who signs a letter. */
  "letterClosings",
  /** "Name and address supplied": what stands below a letter in its writer's place. */
  "namesWithheld",
  /** "… has died at the age of 82": by which a story tells of a death. */
  "diedWords",
  /** "Founded 4 February 1921", "When: Saturday 4 May 2019", "Subscribe before 31 March 2019": words right before a day on which no article came out. */
  "otherDays",
  /** "Saturday 4 May 2019, 7pm, town hall. Admission free": how to get in where something is on. */
  "eventWords",
  /** "Privacy policy updated 25 May 2018": what of a page is changed, and is no article. */
  "pageRules",
  /** "The Tempest review – a storm in a church hall": what a piece is, in small letters behind what it is about; a paper's name has it in large ones. */
  "pieceKinds",
  /** "लड़कियों ने पहले ग्राम सभा" / "में प्रस्ताव रखा": words that stand behind their noun, and open no sentence. */
  "postpositions",
] as const;
