/** Words of names, and what tells that words are none. */
export const NAME_PHRASES = [
  /** "van", "de la": small words inside names. */
  "nameParticles",
  /** "des", "op": small words that open a family name beside those; in bylines they are rather a title's. */
  "familyParticles",
  /** "Jan in 't Veld": the same, where they are several words that are none of them alone. */
  "particleRuns",
  /** "Marco dell'Acqua": what runs into a family name, and elsewhere into any word. */
  "familyGlued",
  /** "Ortega y Gasset": small words between the two halves of a family name. */
  "familyJoints",
  /** "Jr.", "PhD": endings and titles that a name may carry. */
  "nameSuffixes",
  /** "Dr.", "Prof.": titles whose stop ends no sentence. */
  "titlesWithStop",
  /** "McCoy", "al-Masri": what runs into a name without a space. */
  "gluedParticles",
  /** "de Vries", "al-Masri": small words with which a name may open. */
  "firstParticles",
  /** Words that headings and organisations hold and names do not, beside roles and sections. */
  "notInNames",
  /** "Harrow Press": words that tell, beside those for desks, that who signs is no person. */
  "houseWords",
  /** "By Dawn Read": words of calls that are surnames as well, in small letters. */
  "surnamesToo",
  /** "By May Sunday": months and times of the day that are given names as well. */
  "givenNamesToo",
  /** "Der Herzschlag", "Ein Strand": what opens a heading and no name. */
  "firstArticles",
  /** "ByKelsey Rimmer": a label that runs into a name, however short. */
  "gluedBy",
  /** "図・写真": with what a picture's label opens that looks like a name. */
  "notNameStarts",
  /** "みなと新聞", "王承志攝": with what outlets, labels and trades end that look like names. */
  "notNameEnds",
  /** "島根県", "浜波高校", "柔道部": with what places, houses and their parts end that are written like a name, and people's names do not. */
  "houseEnds",
  /** What stands in no name. */
  "pictureInName",
  /** "St. Kathrein": what a place is called after. */
  "saints",
  /** "Santa Cruz", but "Santa Montefiore": the same, where it is a given name or a family's as well. */
  "saintsToo",
  /** "Puerto Rico": places in several words, which look like a person's name. */
  "placeNames",
  /** "Bad Tölz", "Port Moresby": with what places begin and people do not. */
  "placeStarts",
  /** "Victoria Falls", "Jackson Hole": with what places end; a few families are called so as well, so that only what stands behind an agency is asked. */
  "placeLastWords",
  /** "Ocean Conservation", "Wissenschaft": with what words end that are what a text is about, and no family's name. */
  "topicEnds",
  /** "Gift Article": words on buttons, in small letters. */
  "buttonWords",
] as const;
