/** A page's line of facts about itself, which Chinese pages print below the headline: "2016-10-02 08:15 来源：临江晚报 记者 李文静 编辑：陈小雨". */
import { oneOf } from "../../../lexicon/phrases.ts";

/** Where the next fact begins: a label, with a colon or a name behind it, or a day. */
const NEXT_FACT = new RegExp(
  String.raw`(?<![\s|｜])[\s|｜]+(?:${oneOf("pageFacts")}(?:\s|[:：]|$)|(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d)`,
  "u",
);

/** What stands in a line before its next fact: "临江晚报 记者 李文静" is "临江晚报". */
export function cutFact(text: string): string {
  const next = NEXT_FACT.exec(text);
  return (next === null ? text : text.slice(0, next.index)).trim();
}

/** Whether more facts follow in a line: then its first is no picture's credit. */
export const hasNextFact = (text: string): boolean => NEXT_FACT.test(text);
