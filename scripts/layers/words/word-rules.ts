import type { Rule } from "../rule";

export const wordRules: Rule[] = [
  {
    name: "plain-words",
    why: "Names and sentences are for a reader with everyday English; words/replaced-words.json says what to write.",
    find: (house) =>
      [...house.files.values(), ...house.documents].flatMap(({ path, replacedWords }) =>
        replacedWords.map(({ line, word, instead }) => ({
          file: path,
          line,
          what: `says “${word}”; write “${instead}”`,
        })),
      ),
  },
];
