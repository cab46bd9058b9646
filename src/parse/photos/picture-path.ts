/** Which files are pictures, and what a seed means by a path to one. */

/** What sharp reads, and HEIC, which phones write: it is named where it cannot be read. */
const PICTURE_ENDING = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|heif)$/i;

/** `https:`, `data:`, and the `:/` of a note-taking tool that kept its picture to itself. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|:|[/\\#?])/i;

/** Tells by its name whether a file is a picture. */
export function isPictureFile(file: string): boolean {
  return PICTURE_ENDING.test(file);
}

/** Tells whether an address in a seed is a path of its folder, from the seed on: it may lead nowhere. */
export function isPath(address: string): boolean {
  return !ELSEWHERE.test(address);
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A per cent sign that encodes nothing is a letter of the name.
    return address;
  }
}

/**
 * Finds what file of the seeds folder a path in a seed means.
 * @param seed Path of the seed below that folder, with `/`: paths in it start where it lies.
 * @param written The path as a person wrote it.
 * @returns Path below the seeds folder; null where it is no picture, lies on another host, or leads out of the folder.
 */
export function resolvePicture(seed: string, written: string): string | null {
  if (ELSEWHERE.test(written) || !isPictureFile(written)) return null;
  const steps = seed.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The same of an address in Markdown, where `%20` is a space. */
export function resolveImage(seed: string, url: string): string | null {
  return resolvePicture(seed, decodeAddress(url));
}

/** "/img/wall.jpg", "\\img\\wall.jpg"; two strokes begin an address of the web. */
const FROM_ROOT = /^(?:\/(?!\/)|\\)/;

/** Says why a path is that of no picture, and what to do. */
export function explainPicture(written: string): string {
  if (FROM_ROOT.test(written))
    return "its path starts with a slash. Put the picture into the folder of seeds, and write its path from this file on.";
  if (!isPath(written))
    return "it is no path of the folder of seeds. Put the picture there, and write its path from this file on.";
  if (!isPictureFile(written))
    return "its name does not end as that of a picture which is read. Save it as JPEG, PNG, WebP or AVIF, and name that file.";
  return "its path leads out of the folder of seeds. Put the picture into that folder, and write its path from this file on.";
}

/**
 * Says why a picture of a clip cannot be shown.
 * @returns null where its address is one of the web, or names a file of the folder, there or not.
 */
export function explainUnread(seed: string, url: string): string | null {
  const isOurs = FROM_ROOT.test(url) || (isPath(url) && url !== "");
  return isOurs && resolveImage(seed, url) === null ? explainPicture(decodeAddress(url)) : null;
}
