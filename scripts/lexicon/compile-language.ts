/** Compiles the file of one language. */
import { foldText } from "../../src/lexicon/fold.ts";
import { foldLabel } from "../../src/lexicon/trim-label.ts";
import type { LanguageData } from "../../src/lexicon/types.ts";
import { distinct, labels, openForm } from "./fold-forms.ts";
import type { Language } from "./shapes.ts";

/** A byline label that is listed with its colon, or its comma, holds only with one: "Text:" and not "Text", "Author, Lena Marsh". */
function colonLabel(form: string): string {
  const sign = /[:：／＝/]$/u.test(form) ? ":" : form.endsWith(",") ? "," : "";
  return `${foldLabel(form)}${sign}`;
}

/** Variants of a name stand in one string, separated by spaces; `+` is a space within a variant. */
const variants = (names: readonly string[]): string[][] =>
  names.map((line) =>
    distinct(
      line
        .replaceAll('"', "")
        .split(/\s+/)
        .map((name) => foldLabel(name.replaceAll("+", " "))),
    ),
  );

/** What the lexicon holds of one language, folded. */
export function compileLanguage(l: Language): LanguageData {
  return {
    code: l.code,
    also: l.also,
    direction: l.direction,
    order: l.order,
    habits: l.habits,
    script: l.script,
    letters: l.letters,
    near: l.near,
    words: distinct(l.words.split(/\s+/).map(foldText)),
    density: l.density,
    months: variants(l.months),
    weekdays: variants(l.weekdays),
    persianMonths: variants(l.persianMonths),
    eras: l.eras,
    published: labels(l.published),
    updated: labels(l.updated),
    bylineBefore: distinct((l.byline.before ?? []).map(colonLabel)),
    bylineAfter: distinct((l.byline.after ?? []).map(openForm)),
    and: distinct((l.byline.and ?? []).map(foldText)),
    roles: labels(l.byline.roles ?? []),
    desks: labels(l.byline.desks ?? []),
    notNames: labels(l.byline.not ?? []),
    nameEnds: distinct((l.byline.ends ?? "").split(/\s+/).map(foldText)),
    branches: distinct(l.byline.branches ?? []),
    ofHouse: distinct((l.byline.house ?? "").split(/\s+/)),
    creditLabels: labels(l.credit.labels ?? []),
    creditAfter: distinct((l.credit.after ?? []).map(foldText)),
    creditBare: labels(l.credit.bare ?? []),
    captionLabels: labels(l.credit.caption ?? []),
    pictureForms: distinct((l.credit.marks ?? []).map(openForm)),
    source: labels(l.source),
    sections: labels(l.sections),
    outlets: distinct(l.outlets.split(/\s+/).map(foldText)),
    paperEnds: l.paperEnds,
    summing: distinct(l.summing.split(/\s+/).map(foldText)),
    picture: distinct(l.picture.split(/\s+/).map(foldText)),
    pictured: distinct(l.pictured.map(foldText)),
    drawn: distinct(l.drawn.map(foldText)),
    publisher: distinct(l.publisher.map((form) => form.toLowerCase().replace(/[‘’]/g, "'"))),
  };
}
