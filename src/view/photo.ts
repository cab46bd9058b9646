/** A photo of an article, as its page shows it. */
import { makeHref, PICTURE_FORMATS, picturePath } from "../archive/urls.ts";
import type { Photo, Picture, WholeRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { cleanOrNull, cleanText } from "./text.ts";

/** A picture's files. */
export interface PictureProps {
  /** Of the formats that not all browsers know, the smallest files first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Empty where the caption beside it says what is to be said. */
  readonly alt: string;
  /** Whether a reader has to scroll before it is seen. */
  readonly isBelow: boolean;
}

/** A photo: what the capture says about it, and its picture where it was captured. */
export interface PhotoProps {
  readonly picture: PictureProps | null;
  /** Null where there is none, or where the standfirst says it already. */
  readonly caption: string | null;
  readonly credit: string | null;
  /** Alternative text, where it is all that is left. */
  readonly description: string | null;
}

/** Names a picture's files for a page. */
const makePicture = (picture: Picture, alt: string, isBelow: boolean, site: Site): PictureProps => {
  const { name, width, height, widths } = picture;
  const hrefOf = (wide: number, format: (typeof PICTURE_FORMATS)[number]): string =>
    makeHref(site, picturePath(name, wide, format));
  const listFiles = (format: (typeof PICTURE_FORMATS)[number]): string =>
    widths.map((wide) => `${hrefOf(wide, format)} ${wide}w`).join(", ");
  const [fallback = "jpeg", ...better] = PICTURE_FORMATS.toReversed();
  return {
    sources: better.toReversed().map((format) => ({ type: `image/${format}`, srcset: listFiles(format) })),
    src: hrefOf(width, fallback),
    srcset: listFiles(fallback),
    width,
    height,
    alt,
    isBelow,
  };
};

/**
 * Says what a page shows of a photo. A caption that the page shows as its standfirst is not shown again.
 *
 * @param photo The photo.
 * @param picture Its picture.
 * @param isBelow Whether text stands above it.
 * @param summary The record's summary.
 * @param site The settings.
 * @returns What to show.
 */
export const makePhoto = (
  photo: Photo,
  picture: Picture | null,
  isBelow: boolean,
  summary: string | null,
  site: Site,
): PhotoProps => {
  const caption = photo.caption === summary ? null : photo.caption;
  const known = picture !== null || photo.caption !== null || photo.alt === summary;
  const alt = cleanText(photo.alt ?? (caption === null ? photo.caption : null) ?? "");
  return {
    picture: picture === null ? null : makePicture(picture, alt, isBelow, site),
    caption: cleanOrNull(caption),
    credit: cleanOrNull(photo.credit),
    description: known ? null : cleanOrNull(photo.alt),
  };
};

/**
 * Makes the photo that stands for an article on the front page: the first of which there is a picture.
 *
 * @param record The article.
 * @param site The settings.
 * @returns Null where the article has no picture.
 */
export const makeFirstPhoto = (record: WholeRecord, site: Site): PhotoProps | null => {
  const first = record.photos.flatMap((photo, index) => {
    const picture = record.pictures?.[index] ?? null;
    return picture === null ? [] : [{ photo, picture }];
  })[0];
  return first === undefined ? null : makePhoto(first.photo, first.picture, false, record.summary, site);
};

/** A picture that cannot be shown and of which nothing is said. */
export const isWordless = ({ caption, credit, alt }: Photo): boolean =>
  caption === null && credit === null && alt === null;
