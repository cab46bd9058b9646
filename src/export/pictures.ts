/** Where a picture is, for readers outside of the site. */
import { makeAbsolute, picturePath } from "../archive/urls.ts";
import type { Picture } from "../model.ts";
import type { Site } from "../site.ts";

/** Its largest file in the format that everything reads. */
export interface LocatedPicture {
  readonly contentUrl: string;
  readonly encodingFormat: "image/jpeg";
  readonly width: number;
  readonly height: number;
}

/**
 * Says where a picture is.
 *
 * @param picture The picture; null or undefined where there is none.
 * @param site The settings.
 * @returns Nothing where there is no picture, or the site does not know its own address.
 */
export const locatePicture = (picture: Picture | null | undefined, site: Site): LocatedPicture | null => {
  if (picture === null || picture === undefined) return null;
  const { name, width, height } = picture;
  const contentUrl = makeAbsolute(site, picturePath(name, width, "jpeg"));
  return contentUrl === null ? null : { contentUrl, encodingFormat: "image/jpeg", width, height };
};
