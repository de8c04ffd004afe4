const SENTENCE_END = /[.!?…。！？؟۔।]["'»”’」]*$/u;
const REST_BEGINS_ANEW = /^(?:\s*$|[^\S\n]*\n|[.!?…؟۔।]+(?:\s|$)|[。！？])/u;

/** A story's text without the headline that a brief begins with; a text whose first sentence only begins like it stays whole. */
export function stripLeadingHeadline(text: string, headline: string): string {
  const trimmed = text.trimStart();
  const said = headline.trim();
  if (!said || !trimmed.startsWith(said)) return text;
  const rest = trimmed.slice(said.length);
  if (!SENTENCE_END.test(said) && !REST_BEGINS_ANEW.test(rest)) return text;
  return rest.replace(/^[.!?…。！？؟۔।\s]+/u, "");
}
