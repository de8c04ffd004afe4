import { randomInt } from "node:crypto";

// No letters and digits that are read as one another.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random password that can be read aloud: four groups of five characters, 99 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
