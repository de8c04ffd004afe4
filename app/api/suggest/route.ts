import { getSuggestions } from "@/lib/site/search/get-suggestions";

/** What a reader who is still typing may mean: `?lang=en&q=ferr` answers `{ suggestions: [{ kind, text, path }] }`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const suggestions = await getSuggestions(searchParams.get("lang") ?? "", searchParams.get("q") ?? "");
  return Response.json(
    { suggestions },
    { headers: { "cache-control": "public, max-age=60", "x-robots-tag": "noindex" } },
  );
}
