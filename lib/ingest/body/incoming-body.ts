import type { Block } from "@/lib/newsroom/story/body/body";

/** A picture as the source names it, before it is stored. */
export interface IncomingPicture {
  type: "incoming-picture";
  /** An address, a file next to the source, or `data:` */
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

/** A block without its id. */
export type Piece =
  | (Block extends infer Each ? (Each extends Block ? Omit<Each, "id"> : never) : never)
  | IncomingPicture;

/** A story document of a source, whose pictures are not stored yet. */
export interface IncomingBody {
  schema: 1;
  blocks: (Block | (IncomingPicture & { id: string }))[];
}

/** What a body does not have as the source has it: a kind to count by, and the part that is meant. */
export interface BodyChange {
  kind: string;
  detail?: string;
}
