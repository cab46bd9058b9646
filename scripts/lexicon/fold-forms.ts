/** Folds the forms that the YAML lists, each kept once. */
import { foldText } from "../../src/lexicon/fold.ts";
import { foldLabel } from "../../src/lexicon/trim-label.ts";

/** Forms without those that are empty or there already. */
export const distinct = (forms: readonly string[]): string[] => [...new Set(forms)].filter((form) => form !== "");

/** Folded labels, each once. */
export const labels = (forms: readonly string[]): string[] => distinct(forms.map(foldLabel));

/** "загрузка...": without its dots the word is a heading. */
const DOTTED = /\.{3}$/u;

/** Folds what stands between the open places of a form; a form without one is folded as a whole label, and one that ends with three dots has them. */
export const openForm = (form: string): string =>
  DOTTED.test(form)
    ? foldText(form)
    : form.includes("…")
      ? form.split("…").map(foldText).join("…")
      : foldLabel(form) || foldText(form);
