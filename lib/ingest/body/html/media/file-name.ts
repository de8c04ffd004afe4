/** The last part of an address or a path, as people read it. */
export function fileName(address: string): string {
  const path = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/[?#].*/s, "");
  const last = path.split(/[/\\]/).findLast(Boolean) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
