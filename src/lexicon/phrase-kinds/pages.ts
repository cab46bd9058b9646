/** Words of datelines, days and times, and of whose page it is. */
export const PAGE_PHRASES = [
  /** "Follow us": words in a publisher's place that name none. */
  "notOutlets",
  /** "Sentinel Premium": what a house sells to its readers, by the last word. */
  "productEnds",
  /** "Follow The Courier on WhatsApp": how a call opens that names whom to follow, or to subscribe to. */
  "callOpenings",
  /** "Try our newsletter.", "unseren Podcast": what a newsroom has for its readers beside its stories, in its own words. */
  "ownThings",
  /** "Follow Aberwen RFC on Twitter": words of clubs' names, which a page calls to follow beside itself. */
  "clubWords",
  /** "Follow Weekend Magazine on Facebook": what a house has beside its paper, and what such a thing is called after beside a section and a day. */
  "supplements",
  "supplementNames",
  /** "Tidal Herald newsletter": words behind a publisher's name. */
  "newsletters",
  /** "The contents of this site are ©2017 …": words with which no publisher's name ends. */
  "notOutletEnds",
  /** "the Harbour Courier": an article that the name of a publisher can do without. */
  "outletArticles",
  /** "종이신문", "财经早报": what stands before such an end, and is no paper's own name. */
  "notPaperOwn",
  /** "Subscribe to The Harbour Courier for ₹1": words that end a publisher's name. */
  "outletEnds",
  /** "The Harbour Courier | News for the coast": words with which a paper's slogan begins. */
  "sloganOpenings",
  /** Words without which, or a sign, no form names the publisher. */
  "publisherHints",
  /** "(서울=연합뉴스) 이도현 기자 =": trades behind a name in a dateline. */
  "datelineTrades",
  /** What may stand before them. */
  "datelineRanks",
  /** "新华社兰州3月3日电": agencies with which a dateline opens. */
  "wireAgencies",
  /** "本报兰州3月3日讯": other houses with which one does. */
  "wirePapers",
  /** "新华社记者…": before who wrote. */
  "wireReporters",
  /** "3月3日电": that a story was wired, behind a day. */
  "wired",
  /** "晨京报讯": that it was sent in, behind a paper. */
  "sentIn",
  /** "湖東日報／記者…": how names of papers and stations end in Chinese. */
  "hanOutletEnds",
  /** "社會新聞": of those ends, the ones that a section's news has as well. */
  "hanNewsEnds",
  /** "綜合新聞": what stands before them and is no paper, beside sections. */
  "hanNoOutlets",
  /** "本報記者": a paper's own. */
  "ownPaper",
  /** "即時報導": at once. */
  "atOnce",
  /** "屏東報導": that somebody reported, behind a place. */
  "reportedFrom",
  /** "实习记者": what may stand before a reporter's trade. */
  "siteRanks",
  /** "綜合報導": from several places. */
  "fromAllOver",
  /** "記者協會": a union of reporters. */
  "unions",
  /** "中央社記者": with what an agency's name ends in Taiwan. */
  "agencyEnds",
  /** Its reporters. */
  "agencyReporters",
  /** "23日電", "10日專電": that they wired. */
  "agencyWires",
  /** How they did. */
  "agencyWireKinds",
  /** That the agency gathered it. */
  "gathered",
  /** "UPDATE: …": words in capitals that open no dateline. */
  "notPlaces",
  /** "Karachi: …", "Islamabad — …": cities that papers write from, known enough to open a story in small letters, without a day or an agency. */
  "datelineCities",
  /** "in Hannover", "di Jakarta": words before a place's name, by which the prose confirms that a story opens with one. */
  "placePrepositions",
  /** "der Stille": words before a noun that is no place's name. */
  "nounArticles",
  /** "Magdeburg (Sachsen-Anhalt) – …": lands that a bracket behind a place names. */
  "regions",
  /** "Rio de Janeiro": small words in a place's name. */
  "placeParticles",
  /** "Bad Hallow am Rhein": words between a place and the water that it lies on. */
  "placeWaters",
  /** "al-Qahira": what runs into a place's name. */
  "gluedPlaceParticles",
  /** "(Kestrel and Harrow News)": small words in a house's name. */
  "outletParticles",
  /** Agencies that print their names in small letters. */
  "smallAgencies",
  /** The same in a dateline's brackets alone. */
  "smallAgenciesInBrackets",
  /** Words that make a coming time of what follows. */
  "planned",
  /** The same, by how they begin. */
  "plannedStems",
  /** "a 1950-year-old temple", "der 1950-jährige Tempel": behind figures that count, and are no year; how such a word begins. */
  "ageStems",
  /** "18:45配信": labels behind a day or a time. */
  "timeLabelsBehind",
  /** "BORN" / "February 11, 1931": above a day of somebody's life. */
  "lifeLabels",
  /** "4 de marzo de 2024": words between the parts of a date. */
  "dateJoints",
  /** "2020 оны 11 сарын 03": what stands behind a month in numbers. */
  "monthWords",
  /** "4 March 2024 at 15:26": words between a date and its time. */
  "timeJoints",
  /** "3rd": endings behind a day. */
  "ordinals",
  /** "a.m.": the half of a day before noon. */
  "beforeNoon",
  /** "p.m.": the other half. */
  "afterNoon",
  /** "بتوقيت غرينتش": the time of, before a zone's name. */
  "zoneLeads",
  /** "15:26 Uhr": what stands behind a time of day. */
  "clockWords",
  /** "Atualizado às 18h30", "Korrigiert um 14.30 Uhr": that a page was changed, in small letters. */
  "changedWords",
  /** "Update 18.30 uur": the same as a noun, which may head what is new. */
  "changeHeads",
  /** "Artigo corrigido às 19h12": what was changed. */
  "articleNouns",
  /** "Dieser Artikel wurde …", "Última atualização": small words beside those. */
  "articleWords",
  /** "Corrected at 7:12pm to give the right sum": words before what was changed, beside those for "with". */
  "changedTo",
  /** "octubre de 2022": what stands between a month and its year. */
  "yearJoints",
  /** "Was this helpful?" / "Yes" / "No": answers below a page's question. */
  "pollAnswers",
  "boxEnds",
  /** "Hast du …?": words by which a poll asks its readers. */
  "pollReaders",
  /** "来源：临江晚报 记者 李文静 编辑：陈小雨": labels of the facts that a page says of itself in one line. */
  "pageFacts",
  /** "1,930 Likes", "312件のいいね": what a page counts, with the counting word of its language. */
  "countedWords",
  /** "3.4K views", "21,3 mil retweets": thousands and millions behind a number. */
  "countMultiples",
] as const;
