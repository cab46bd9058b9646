/** Addresses of mail below names, which show that their bearers signed: "Kaisa Ylitalo" / "kaisa.ylitalo@…". */
import { foldText } from "../../../lexicon/index.ts";
import type { Glance } from "../../glance.ts";
import type { FieldContext } from "../context.ts";
import { isBelowContacts } from "./contacts.ts";
import { isRole } from "./roles.ts";

/** "kaisa.ylitalo@lakeudenviesti.example" below "Kaisa Ylitalo", "m.hoekema@…" below "Marijke Hoekema". */
const ADDRESS = /^(?:e-?mail:?\s)?([\w.+-]{2,40})@[\w-]+(?:\.[\w-]+)+$/iu;
/** Shorter last names stand in other words as well. */
export const SHORTEST_SURNAME = 3;

/** Whether a block is an address that holds somebody's last name. */
function isAddressOf(name: string, text: string): boolean {
  const [, local = ""] = text.includes("@") ? (ADDRESS.exec(text) ?? []) : [];
  const surname = foldText(name.split(" ").at(-1) ?? "")
    .normalize("NFD")
    .replace(/\P{L}/gu, "");
  return (
    surname.length >= SHORTEST_SURNAME &&
    local
      .toLowerCase()
      .replace(/[^a-z]/g, "")
      .includes(surname)
  );
}

/** So far below the story a name with its address is looked for: below a box and whom it is from. Blocks. */
const FARTHEST = 8;

/** Whether a name's own address stands below it. */
export const hasAddress = ({ texts }: FieldContext, names: readonly string[], index: number): boolean =>
  names.some((name) => isAddressOf(name, texts[index + 1] ?? ""));

/** Whether a block is the page's own; "Källa: Hamnverket" says whom a box is from. */
const isControl = ({ form }: Glance): boolean => form?.sure === true && form.kind !== "signoff";

/**
 * "Fakta: Färjan" / "Byggd: 1952" / "Källa: Hamnverket" / "Anna Marsh-Lind" / "anna.marsh-lind@…": the block of such a name below the story's box, or -1.
 * "Ansvarig utgivare" / "Karin Vik" / "karin.vik@…" and "Press contact" / "Lena Marsh" / "marsh@…" wrote nothing, nor did who stands below the page's controls.
 */
export function belowBox(context: FieldContext): number {
  const { texts, bodyEnd, glance } = context;
  for (let at = bodyEnd + 2; at <= Math.min(texts.length - 2, bodyEnd + FARTHEST); at += 1) {
    const above = texts[at - 1] ?? "";
    if (isBelowContacts(context, at) || isRole(above) || isControl(glance(at - 1))) return -1;
    if (isAddressOf(texts[at] ?? "", texts[at + 1] ?? "")) return at;
  }
  return -1;
}
