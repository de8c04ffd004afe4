const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Whether an address may stand in a link: web, mail or telephone, or a path of this site. */
export function isSafeLink(href: string): boolean {
  const trimmed = href.trim();
  if (/^\/(?![/\\])/.test(trimmed) || trimmed.startsWith("#")) return true;
  try {
    return SAFE.has(new URL(trimmed).protocol);
  } catch {
    return false;
  }
}
