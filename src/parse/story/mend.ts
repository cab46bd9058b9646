/** What a person sees at once and the model may miss: where a signed story ends, which fragments must go together. */
import { listEach } from "../../list-each.ts";
import { keepAboveSignoff } from "./mend/above-signoff.ts";
import { dropLinesAbove, keepAboveSubhead, keepSecondStandfirst, keepUnsure } from "./mend/above-story.ts";
import { partAlikeTitles } from "./mend/alike-titles.ts";
import { keepAllHeaded } from "./mend/all-headed.ts";
import { dropAltSlugs } from "./mend/alt-slugs.ts";
import { partTimes } from "./mend/at-times.ts";
import { keepBelowCalls } from "./mend/below-calls.ts";
import { keepBelowPictures } from "./mend/below-pictures.ts";
import { dropBoxRows } from "./mend/box-rows.ts";
import { dropBracketedLinks } from "./mend/bracketed-links.ts";
import { dropCapitalTitles } from "./mend/capital-titles.ts";
import { listChapters } from "./mend/chapters.ts";
import { keepColonItems } from "./mend/colon-items.ts";
import { partColonLists } from "./mend/colon-lists.ts";
import { keepAnnounced } from "./mend/contents.ts";
import { joinNumbers } from "./mend/countdown.ts";
import { dropCreditLines } from "./mend/credit-lines.ts";
import { dropDatedCards } from "./mend/dated-cards.ts";
import { dropDatedTeasers } from "./mend/dated-teasers.ts";
import { dropDigest } from "./mend/digest.ts";
import { keepDividers } from "./mend/dividers.ts";
import type { Judgement, StoryDraft } from "./mend/draft.ts";
import { partDropCaps } from "./mend/drop-caps.ts";
import { endAtSignoff, keepLastSentence, trimEnd } from "./mend/ends.ts";
import { partEntries } from "./mend/entries.ts";
import { keepChecks } from "./mend/fact-checks.ts";
import { dropFarAway } from "./mend/far-away.ts";
import { dropFilmWords } from "./mend/films.ts";
import { dropLoneStops, fillAbove, fillGaps } from "./mend/gaps.ts";
import { keepHeadedRows, listHeadedRows } from "./mend/headed-rows.ts";
import { keepQuotedSubheads } from "./mend/headings.ts";
import { keepHyphenSpeech } from "./mend/hyphen-speech.ts";
import { keepInside, keepRates, openAtLinks } from "./mend/inside.ts";
import { keepInterview } from "./mend/interviews.ts";
import { partJapaneseQuotes } from "./mend/japanese-quotes.ts";
import { joinOpenSentences, joinThirds, partAtLinks } from "./mend/joins.ts";
import { dropKickerLists } from "./mend/kicker-lists.ts";
import { findSubheads, settleKinds } from "./mend/kinds.ts";
import { dropLabelledQuotes } from "./mend/labelled-quotes.ts";
import { listLettered } from "./mend/lettered.ts";
import { keepLetters } from "./mend/letters.ts";
import { keepLifeDates } from "./mend/life-dates.ts";
import { keepLikeCalls } from "./mend/like-calls.ts";
import { keepEntries } from "./mend/live.ts";
import { keepLoneSubheads } from "./mend/lone-subheads.ts";
import { startAtResidue } from "./mend/lost-dateline.ts";
import { keepMatchFacts } from "./mend/match-facts.ts";
import { listNamePairs } from "./mend/name-rows.ts";
import { joinNamedSources } from "./mend/named-sources.ts";
import { joinBrokenDateline, joinDateline, startAtDateline } from "./mend/opening.ts";
import { dropOwnHouse } from "./mend/own-house.ts";
import { dropLastLinks } from "./mend/page-links.ts";
import { dropAuthorNotes, dropProfiles } from "./mend/person-notes.ts";
import { joinPosts } from "./mend/posts.ts";
import { dropPullQuotes } from "./mend/pull-quotes.ts";
import { keepQuoteEnds } from "./mend/quote-ends.ts";
import { keepQuotedLetters } from "./mend/quoted-letters.ts";
import { partRecipes } from "./mend/recipes.ts";
import { dropSecondStory } from "./mend/second-stories.ts";
import { dropSecondTitles } from "./mend/second-titles.ts";
import { keepShortSpeech } from "./mend/short-speech.ts";
import { keepSignedFragments } from "./mend/signed-fragments.ts";
import { keepSpeakers } from "./mend/speakers.ts";
import { keepSpeechBetween } from "./mend/speech-between.ts";
import { joinSplitWords } from "./mend/split-words.ts";
import { dropClocks, keepDays, keepStamps } from "./mend/stamps.ts";
import { partSubheadRows } from "./mend/subhead-rows.ts";
import { dropSapo, dropSummary, dropToldSummary } from "./mend/summaries.ts";
import { dropTeaserBoxes } from "./mend/teaser-boxes.ts";
import { dropTeaserLists } from "./mend/teaser-lists.ts";
import { joinParticles, joinUnspaced } from "./mend/unspaced.ts";
import { joinUnstopped } from "./mend/unstopped.ts";
import { dropUnstoppedTitles } from "./mend/unstopped-titles.ts";
import { keepVerses } from "./mend/verses.ts";
import { dropVideoTitles } from "./mend/video-titles.ts";
import { keepWholeLists } from "./mend/whole-lists.ts";
import { joinYearTitles } from "./mend/year-titles.ts";

export type { Judgement } from "./mend/draft.ts";

/** The mendings, in the order in which they are made: each sees what those before it have settled. Gaps are filled where the model leaves them, and where a mending does. */
const MENDINGS: readonly ((draft: StoryDraft) => StoryDraft)[] = [
  dropProfiles,
  keepSignedFragments,
  endAtSignoff,
  startAtResidue,
  keepUnsure,
  keepSecondStandfirst,
  keepAboveSubhead,
  dropLinesAbove,
  dropDigest,
  dropKickerLists,
  dropTeaserLists,
  dropDatedTeasers,
  dropDatedCards,
  dropUnstoppedTitles,
  dropTeaserBoxes,
  dropVideoTitles,
  dropLabelledQuotes,
  keepLikeCalls,
  keepWholeLists,
  keepHeadedRows,
  keepLastSentence,
  keepBelowPictures,
  keepBelowCalls,
  keepAboveSignoff,
  keepSpeechBetween,
  joinSplitWords,
  fillGaps,
  fillAbove,
  keepRates,
  keepInside,
  keepAnnounced,
  keepInterview,
  keepSpeakers,
  keepShortSpeech,
  dropAltSlugs,
  dropClocks,
  dropFilmWords,
  dropBoxRows,
  keepStamps,
  keepDays,
  keepEntries,
  keepLoneSubheads,
  keepQuotedSubheads,
  keepColonItems,
  settleKinds,
  dropCreditLines,
  dropCapitalTitles,
  partAtLinks,
  partEntries,
  joinUnspaced,
  joinParticles,
  joinUnstopped,
  joinNamedSources,
  joinOpenSentences,
  fillGaps,
  dropBracketedLinks,
  dropLoneStops,
  partDropCaps,
  joinThirds,
  joinYearTitles,
  partJapaneseQuotes,
  keepHyphenSpeech,
  partColonLists,
  listNamePairs,
  listLettered,
  listChapters,
  partTimes,
  partAlikeTitles,
  openAtLinks,
  startAtDateline,
  dropSummary,
  dropToldSummary,
  dropSapo,
  joinBrokenDateline,
  joinDateline,
  dropOwnHouse,
  dropFarAway,
  dropSecondStory,
  dropPullQuotes,
  trimEnd,
  dropLastLinks,
  dropAuthorNotes,
  keepChecks,
  findSubheads,
  dropSecondTitles,
  keepAllHeaded,
  keepQuoteEnds,
  joinNumbers,
  joinPosts,
  keepDividers,
  listHeadedRows,
  partSubheadRows,
  keepVerses,
  keepLifeDates,
  keepLetters,
  keepQuotedLetters,
  partRecipes,
  keepMatchFacts,
];

/**
 * Mends the model's judgement where a rule is surer than it is.
 * @param drafts Of some captures: texts, labels given before, and the model's judgement.
 * @returns By capture: the judgement for each block.
 */
export function mendStories(drafts: readonly StoryDraft[]): (readonly Judgement[])[] {
  const mended = MENDINGS.reduce((before, mend) => listEach(before, mend), drafts);
  return listEach(mended, ({ judged }) => judged);
}
