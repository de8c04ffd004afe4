/** The kinds of corrections, each with its name in an address. */
export const correctionKinds = {
  correction: "correction",
  clarification: "clarification",
  update: "update",
  editorsNote: "editors-note",
  retraction: "retraction",
} as const;

export type CorrectionKind = keyof typeof correctionKinds;

/** What a list of corrections is narrowed to; null for all of them. */
interface CorrectionsFilter {
  slug: string | null;
  kind: CorrectionKind | null;
}

const kindNamed = (name: string | undefined) =>
  (Object.keys(correctionKinds) as CorrectionKind[]).find((kind) => correctionKinds[kind] === name);

/** Path of a list of corrections below `prefix`: `/corrections/city/kind/update`. */
export function correctionsPath(prefix: string, { slug, kind }: CorrectionsFilter): string {
  const narrowed = kind ? ["kind", correctionKinds[kind]] : [];
  return [`${prefix}/corrections`, ...(slug ? [slug] : []), ...narrowed].join("/");
}

/** The list that the rest of such a path names, and the position that a later page of it starts from; null where it names none. */
export function readCorrectionsPath(rest: string): (CorrectionsFilter & { before: string | null }) | null {
  const parts = rest.split("/").filter(Boolean);
  // All but the section come in pairs.
  const slug = parts.length % 2 === 1 ? (parts.shift() ?? null) : null;
  const kind = parts[0] === "kind" ? kindNamed(parts.splice(0, 2)[1]) : null;
  const before = parts[0] === "before" ? (parts.splice(0, 2)[1] ?? null) : null;
  return kind === undefined || parts.length > 0 ? null : { slug, kind, before };
}
