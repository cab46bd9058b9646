/** Props of a page of a person's own: an imprint, a privacy notice, who keeps the archive. */
import type { Root } from "mdast";
import type { Archive } from "../archive/index.ts";
import type { Direction } from "../model.ts";
import type { Site } from "../site.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import { hasEmphasis, isExtended, isInNewsreader, type Lettering } from "./lettering.ts";
import { makeOwnBody, type OwnBody } from "./own-body.ts";
import { findPageLanguage } from "./own-names.ts";
import { findLead, plainText } from "./plain.ts";
import { type PlannedPage, planByProps } from "./planned.ts";
import { cleanText } from "./text.ts";
import { findWording } from "./wording.ts";

/** A page as its file states it. */
export interface OwnPage {
  /** Path below the folder of such pages, with `/`. */
  readonly file: string;
  /** A path of `archive/name-paths.ts`. */
  readonly path: string;
  readonly title: string;
  /** For the head; null for the first paragraph. */
  readonly description: string | null;
  /** BCP 47; null for that of the settings. */
  readonly language: string | null;
  readonly direction: Direction;
  /** Its place among the others, before those that state none. */
  readonly order: number | null;
  /** What stands below its heading. A link into the site is a path from the site's own root. */
  readonly body: Root;
}

export interface OwnPageProps extends OwnBody {
  readonly frame: FrameProps;
  readonly title: string;
  /** BCP 47, where it is not that of our words around it. */
  readonly language: string | undefined;
  readonly direction: Direction;
}

const findLettering = ({ title, body }: OwnPage, language: string): Lettering => {
  const isOurs = isInNewsreader(language);
  return {
    display: isOurs && isExtended(title),
    text: isOurs && isExtended(plainText(body)),
    bold: isOurs && hasEmphasis(body, "strong"),
    italic: isOurs && hasEmphasis(body, "emphasis"),
  };
};

/**
 * Makes the props of a page of a person's own.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param page What its file states.
 */
export const makeOwnPage = (archive: Archive, site: Site, page: OwnPage): OwnPageProps => {
  const language = findPageLanguage(page, site);
  const frame = makeFrame(archive, site, {
    path: page.path,
    title: page.title,
    description: page.description ?? findLead(page.body),
    language,
    lettering: findLettering(page, language),
  });
  return {
    frame,
    title: cleanText(page.title),
    language: language === findWording(site) ? undefined : language,
    direction: page.direction,
    ...makeOwnBody(page.body, site),
  };
};

/** Plans these pages. */
export const planOwnPages = (
  archive: Archive,
  site: Site,
  pages: readonly OwnPage[],
): readonly PlannedPage<OwnPageProps>[] =>
  pages.map((page) => planByProps(page.path, () => makeOwnPage(archive, site, page)));
