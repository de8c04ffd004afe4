import type { Block } from "@/lib/newsroom/story/body/body";

const sentences = [
  "The council heard the harbour board for most of the afternoon and put off its vote until the tide tables are printed.",
  "Nobody on the quay could say who had ordered the crane, though three firms had sent an invoice for it by noon.",
  "It was, the pilot said, the quietest crossing since the old ferry was sold for scrap.",
];

/** A paragraph of about fifty words. */
export const aParagraph = (at: number): Block => ({
  id: `paragraph-${at}`,
  type: "paragraph",
  text: [{ text: sentences.join(" ") }],
});
