const HALF = /\p{Cs}/u;
const CONTROL = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/u;

/** Whether a text holds half a character. */
export const hasHalf = (text: string): boolean => HALF.test(text);

/** Whether a line holds what nobody sees and no line keeps: halves of characters, control and bidi-override characters. */
export const hasInvisible = (line: string): boolean => HALF.test(line) || CONTROL.test(line);
