import { within } from "./import-rules";
import { fileRule, type Rule } from "./rule";

/** Screens that are still in English alone; a screen leaves this list when its text is in its messages. */
const ENGLISH_ONLY = ["editor"];

const isEnglishOnly = (path: string) =>
  ENGLISH_ONLY.some((screen) =>
    [`components/studio/${screen}`, `app/(staff)/studio/(shell)/${screen}`, `app/(staff)/studio/(${screen})`]
      .concat(`app/(staff)/studio/(shell)/(${screen})`)
      .some((place) => within(path, place)),
  );

export const textRules: Rule[] = [
  fileRule("text-in-messages", "What staff read is in lib/studio/<screen>/messages, in every language.", (file) => {
    const isMarkup = within(file.path, "components/studio") || within(file.path, "app/(staff)");
    if (!isMarkup || /\.test\.tsx?$/.test(file.path) || isEnglishOnly(file.path)) return [];
    return file.literalTexts.map((line) => ({ line, what: "holds text, not the key of a message" }));
  }),
];
