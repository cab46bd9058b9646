/** Folds the forms that the YAML lists, each kept once. */
import { foldText } from "../../src/lexicon/fold.ts";
import { foldLabel } from "../../src/lexicon/trim-label.ts";

/** Forms without those that are empty or there already. */
export const distinct = (forms: readonly string[]): string[] => [...new Set(forms)].filter((form) => form !== "");

/** Folded labels, each once. */
export const labels = (forms: readonly string[]): string[] => distinct(forms.map(foldLabel));

/** Folds what stands between the open places of a form; a form without one is folded as a whole label. */
export const openForm = (form: string): string =>
  form.includes("…") ? form.split("…").map(foldText).join("…") : foldLabel(form) || foldText(form);
