/** Some or all messages of a screen in another language; English stands in for the rest. */
export type Translation<Messages> = {
  [Key in keyof Messages]?: Messages[Key] extends string ? string : Translation<Messages[Key]>;
};

interface Tree {
  [key: string]: string | Tree;
}

/** English messages, each replaced by its translation where there is one. */
export function translated<Messages extends object>(english: Messages, other: Translation<Messages>): Messages {
  return merge(english as unknown as Tree, other as unknown as Tree) as unknown as Messages;
}

const merge = (english: Tree, other: Tree): Tree =>
  Object.fromEntries(
    Object.entries(english).map(([key, value]) => {
      const own = other[key];
      return [key, typeof value === "string" || typeof own !== "object" ? (own ?? value) : merge(value, own)];
    }),
  );
