import { TooManySearches } from "@/lib/platform/http/search-limit";
import { getSuggestions } from "@/lib/public/search/get-suggestions";

// A headline that was withdrawn must be gone with the next letter that is typed.
const headers = { "cache-control": "no-store", "x-robots-tag": "noindex" };

/** What a reader who is still typing may mean: `?lang=en&q=ferr` answers `{ suggestions: [{ kind, text, path }] }`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  try {
    const suggestions = await getSuggestions(searchParams.get("lang") ?? "", searchParams.get("q") ?? "");
    return Response.json({ suggestions }, { headers });
  } catch (cause) {
    if (!(cause instanceof TooManySearches)) throw cause;
    const wait = { ...headers, "retry-after": String(cause.seconds) };
    return Response.json({ suggestions: [] }, { status: 429, headers: wait });
  }
}
