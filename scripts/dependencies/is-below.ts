/** Whether a version such as "1.2.3-beta.4" is before another one; what follows a hyphen counts as that version. */
export function isBelow(version: string, lowest: string): boolean {
  const [mine, other] = [parts(version), parts(lowest)];
  const at = mine.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (mine[at] ?? 0) < (other[at] ?? 0);
}

function parts(version: string): number[] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === undefined) throw new Error(`not a version: ${version}`);
  return [major, minor, patch ?? "0"].map(Number);
}
