/**
 * Articles of an archive that still has files of all of them. Of a larger one there are the files of years alone: for one new article
 * hundreds of megabytes would be written again, and no host of pages takes a file so large.
 */
export const MOST_IN_ONE_FILE: number = 15_000;
