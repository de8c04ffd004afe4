type Words = string | number | Sentence;

/** A sentence with its values apart, so that a door can say it in the language of the reader; as a string it is English. */
export class Sentence {
  constructor(
    /** With {0}, {1} … where the values go */
    readonly template: string,
    readonly values: readonly Words[] = [],
  ) {}

  toString(): string {
    return filled(this.template, this.values.map(String));
  }
}

/** A sentence from a template literal: what is in its braces are its values. */
export const sentence = (parts: TemplateStringsArray, ...values: Words[]): Sentence =>
  new Sentence(
    parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`),
    values,
  );

/** Words without values that translations know, such as the name of a field or a state: a value that is translated itself. */
export const term = (words: string | Sentence): Sentence => (typeof words === "string" ? new Sentence(words) : words);

/** A template with its values filled in. */
export const filled = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (whole, index) => values[Number(index)] ?? whole);
