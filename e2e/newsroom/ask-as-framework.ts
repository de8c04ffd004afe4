/** What React's router sends when it moves between pages. */
export const framework = { RSC: "1" };

/** Asks without following redirects, but for the one by which Next has a router's request repeated with its own key in the address. */
export async function askAsSent(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: "manual" });
  const location = response.headers.get("location");
  if (!location || !/[?&]_rsc(?:=|&|$)/.test(location)) return response;
  const { pathname, search } = new URL(location, url);
  return fetch(new URL(pathname + search, url), { ...init, redirect: "manual" });
}
