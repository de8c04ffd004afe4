/** Signs in from the browser; the session comes as a cookie. Returns null, or why not: next-auth's code, or `wait:` with seconds. */
export async function signIn(email: string, password: string): Promise<string | null> {
  const { url } = await post("callback/credentials", { email, password });
  return new URL(url).searchParams.get("error");
}

/** Ends the session of this browser. Throws if the portal did not do so. */
export async function signOut(): Promise<void> {
  const { isOk } = await post("signout", {});
  if (!isOk) throw new Error("The portal did not end the session.");
}

async function post(action: string, fields: Record<string, string>): Promise<{ url: string; isOk: boolean }> {
  const token = await fetch("/api/auth/csrf");
  const { csrfToken }: { csrfToken: string } = await token.json();
  const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
  const response = await fetch(`/api/auth/${action}`, { method: "POST", body });
  const { url }: { url: string } = await response.json();
  return { url, isOk: response.ok };
}
