import { isTestFile, within } from "../import-rules";
import { fileRule, type Rule } from "../rule";

const MARKUP = ["components/studio", "components/ui", "app/(staff)"];

export const textRules: Rule[] = [
  fileRule("text-in-messages", "What staff read is in lib/studio/<screen>/messages, in every language.", (file) => {
    const isMarkup = MARKUP.some((place) => within(file.path, place));
    if (!isMarkup || isTestFile(file.path)) return [];
    return file.literalTexts.map((line) => ({ line, what: "holds text, not the key of a message" }));
  }),
];
