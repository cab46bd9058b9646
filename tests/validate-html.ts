import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Written by a serialiser, not by hand.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    // Headlines are as long as their papers made them.
    "long-title": "off",
  },
});

/**
 * Finds what is wrong with a page's HTML.
 * @param html The page.
 * @returns Place, rule and reason of each fault.
 */
export async function findHtmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
