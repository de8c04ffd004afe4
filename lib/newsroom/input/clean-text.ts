import { cleanCharacters } from "./clean-characters";

/** Text of more than one line as it may stand in a notice: clean characters, and no space around it. */
export const cleanText = (text: string): string => cleanCharacters(text).trim();
