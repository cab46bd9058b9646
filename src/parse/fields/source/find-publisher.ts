/** Finds whose page it was, where the text says so: "© 2023 The X", "Follow The X on WhatsApp", "First published in The X". */

import { lexicon, trimLabel } from "../../../lexicon/index.ts";
import { primaryOf } from "../../../lexicon/language-names.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext, Found } from "../context.ts";
import { readPublisher } from "./publisher-forms.ts";
import { isOutlet } from "./publisher-name.ts";

/** Longest block that may name the publisher. UTF-16 units. */
const LONGEST = 200;

/** A masthead stands above a headline that is so near to the capture's start: below it, a page's menu begins. */
const MASTHEAD = 4;

const LIKELY = 0.85;
const KNOWN = 0.95;

/** Signs and words without which no English form can match, and most pages are English: a test that costs little. Other languages have more forms. */
const HINT = new RegExp(`[©ⓒ“«]|${oneOf("publisherHints")}`);

/**
 * Finds the publisher of a capture.
 * @param context the capture, with its story known
 * @returns null where no block outside the story names it
 */
export function findPublisher(context: FieldContext): Found<string> | null {
  const { texts, language, headline } = context;
  const isEnglish = primaryOf(language) === "en";
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i] ?? "";
    if (text.length > LONGEST || context.isBody(i) || i === headline || context.labels[i] === "credit") continue;
    const { folded } = context.glance(i);
    const isOutside = folded !== "" && (i < Math.max(1, headline) || i > context.bodyEnd);
    const known = isOutside ? lexicon.publishers.get(trimLabel(folded)) : undefined;
    if (known !== undefined && !lexicon.agencies.has(trimLabel(folded)))
      return { value: known, blocks: [i], rule: "publisher.name", confidence: KNOWN };
    if (i < headline && headline <= MASTHEAD && isOutlet(text))
      return { value: text, blocks: [i], rule: "publisher.masthead", confidence: LIKELY };
    if (isEnglish && !HINT.test(text.toLowerCase())) continue;
    // Above the story "©" signs a picture; below it, the page.
    if (/^[©ⓒⒸ]/u.test(text) && i < context.bodyEnd) continue;
    const name = readPublisher(text, language);
    if (name === null) continue;
    // "Follow The X on Twitter" names the publisher and is an offer all the same.
    const { form } = context.glance(i);
    const isOffer = form?.kind === "promo" || form?.form.startsWith("follow") === true;
    const rule = isOffer ? "publisher.promo" : "publisher.form";
    return { value: name, blocks: [i], rule, confidence: LIKELY };
  }
  return null;
}
