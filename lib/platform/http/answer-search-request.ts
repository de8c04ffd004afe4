import { type NextRequest, NextResponse } from "next/server";
import { searchPath } from "./search-address";
import { countSearch, isTyping } from "./search-limit";

/** Leads a search to the page that renders its results; callers who search more often than people do are asked to wait. */
export async function answerSearchRequest(request: NextRequest): Promise<NextResponse> {
  const isTyped = isTyping(request.headers);
  const path = searchPath(request.nextUrl, "-", isTyped);
  if (!path) return NextResponse.next();
  const wait = await countSearch(isTyped ? "typing" : "search", request.headers);
  if (wait === 0) return NextResponse.rewrite(new URL(path, request.nextUrl));
  return new NextResponse(waitPage(wait), {
    status: 429,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "retry-after": String(wait) },
  });
}

const waitPage = (seconds: number) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Too many searches</title>
<style>:root { color-scheme: light dark } body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem; font: 1.25rem/1.4 Georgia, serif }</style>
<h1>Too many searches</h1>
<p>From your address came more searches than people make. Please try again in ${seconds} seconds.</p>
<p><a href="/">Front page</a></p>
</html>
`;
