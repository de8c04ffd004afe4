import { z } from "zod";
import { cleanText } from "../../input/clean-text";

/** Where a copy of a story is, outside the portal. */
interface OutsideCopyNamed {
  /** Who has it: an agency, a mail, a network */
  place: string;
  /** Where it is there; "" where nobody knows */
  address: string;
}

const MAX_COPIES = 100;
const MAX_PLACE = 500;
const MAX_ADDRESS = 2_000;

/** Copies of a story, a line each: where, and after a comma the address there. */
export const copiesSchema = z.string().transform((text, context): OutsideCopyNamed[] => {
  const lines = cleanText(text).split("\n");
  const named = lines.map((line) => {
    const [place = "", ...address] = line.split(",");
    return { place: place.trim(), address: address.join(",").trim() };
  });
  const refuse = (message: string) => context.addIssue({ code: "custom", message });
  named.forEach(({ place, address }, index) => {
    const line = `line ${index + 1}`;
    if (!place && address) refuse(`must say where in ${line}, before the comma`);
    if (place.length > MAX_PLACE) refuse(`must say where in at most ${MAX_PLACE} characters in ${line}`);
    if (address.length > MAX_ADDRESS) refuse(`must have an address of at most 2,000 characters in ${line}`);
  });
  const copies = named.filter(({ place }) => place);
  if (copies.length > MAX_COPIES) refuse(`must be at most ${MAX_COPIES} copies`);
  return copies;
});
