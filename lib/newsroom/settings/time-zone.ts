import { z } from "zod";

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }) !== null;
  } catch {
    return false;
  }
}

/** The name of a time zone as the IANA list has it. */
export const timeZone = z.string().refine(isTimeZone, "must be an IANA time zone such as Europe/Paris");
