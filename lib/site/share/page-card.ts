import type { ShareCard } from "@/lib/platform/cards/card";

/** A share card with its address. */
export interface PageCard {
  /** First part of its address: a story's id, or `section.{id}.{lang}`, `author.{id}.{lang}`, `home.{lang}` */
  subject: string;
  /** Twelve hexadecimal digits that change with everything the card shows */
  hash: string;
  /** The `path` of its photo or portrait is the picture's id, to be replaced by a file's before drawing. */
  card: ShareCard;
}

/** Path of a share image, 1200 x 630 pixels. */
export const cardPath = ({ subject, hash }: Pick<PageCard, "subject" | "hash">) => `/og/${subject}/${hash}.jpg`;
