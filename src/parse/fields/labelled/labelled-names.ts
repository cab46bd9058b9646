/** Section, publisher, topics and byline of lines that a person labels so: the line without its own label, "Topics:", and without "© 2024". */
import { foldLabel, lexicon, trimLabel } from "../../../lexicon/index.ts";
import { readStatedByline } from "../byline/byline-stated.ts";
import type { Fields } from "../index.ts";
import { readPublisher } from "../source/publisher-forms.ts";
import { cleanName } from "../source/publisher-name.ts";
import { splitStatedTags } from "../topics/split-tags.ts";
import { blocksWith, giveStated, isReadFrom, type LabelledLines } from "./labelled-lines.ts";

/** "Section: Letters", "栏目：读者来信": one word and a colon before what is said. */
const LABEL = /^[\p{L}\p{M}]{2,16}\s?[:：]\s*(?=\S)/u;
const RIGHTS_SIGN = /[©ⓒⒸ]|\(c\)/giu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?:[-–]\d{2,4})?(?!\d)/gu;

/** The name in a line that a person calls the publisher's: as readers know it, else all but the signs of rights. */
function namePublisher(text: string, language: string): string {
  const known = lexicon.publishers.get(trimLabel(foldLabel(text))) ?? readPublisher(text, language);
  if (known !== null && known !== undefined) return known;
  return cleanName(text.replace(RIGHTS_SIGN, "#").replace(YEAR, "#")).replaceAll("#", "").trim() || text;
}

function nameSection(fields: Fields, lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "section");
  const [first] = blocks;
  if (first === undefined || isReadFrom(fields.section, blocks)) return {};
  return { section: giveStated((lines.texts[first] ?? "").replace(LABEL, ""), [first]) };
}

function nameHouse(fields: Fields, lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "publisher");
  const [first] = blocks;
  if (first === undefined || isReadFrom(fields.publisher, blocks)) return {};
  return { publisher: giveStated(namePublisher(lines.texts[first] ?? "", lines.language), [first]) };
}

function nameTopics(fields: Fields, lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "topics");
  const isRead = blocks.every((block) => fields.topics?.blocks.includes(block) === true);
  const tags = isRead ? [] : blocks.flatMap((block) => splitStatedTags((lines.texts[block] ?? "").replace(LABEL, "")));
  return tags.length === 0 ? {} : { topics: giveStated([...new Set(tags)], blocks) };
}

/** Who wrote, by the line; beside a byline that names somebody, "Staff reporter" goes on with that. */
function nameWriters(fields: Fields, lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "byline");
  if (blocks.length === 0 || isReadFrom(fields.byline, blocks)) return {};
  const text = blocks.map((block) => lines.texts[block] ?? "").join(" ");
  const authors = readStatedByline(text, lines.language);
  const { byline } = fields;
  if (byline !== null && authors.length === 0 && fields.authors.length > 0) {
    const value = { ...byline.value, text: `${byline.value.text} ${text}` };
    return { byline: { ...byline, value, blocks: [...byline.blocks, ...blocks] } };
  }
  return { byline: giveStated({ text, names: authors, agency: null, desks: [], outlet: null }, blocks), authors };
}

/**
 * Gives section, publisher, topics and byline what the lines say that a person labels so.
 * @param fields what was read
 * @param lines the capture's lines
 * @returns those that change
 */
export const labelledNames = (fields: Fields, lines: LabelledLines): Partial<Fields> => ({
  ...nameSection(fields, lines),
  ...nameHouse(fields, lines),
  ...nameTopics(fields, lines),
  ...nameWriters(fields, lines),
});
