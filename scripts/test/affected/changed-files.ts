import { execFileSync } from "node:child_process";

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).split("\n").filter(Boolean);

/** The commit that this branch left `main` at; on `main` itself, or without one, the last commit's parent. */
function baseCommit(): string {
  const [head] = git("rev-parse", "HEAD");
  try {
    const [base = ""] = git("merge-base", "HEAD", "main");
    if (base !== head) return base;
  } catch {
    // There is no branch `main` here.
  }
  return git("rev-parse", "HEAD~1")[0] ?? "";
}

/** Paths of all files that differ from the base commit, uncommitted and new ones among them. */
export function changedFiles(): string[] {
  const differing = git("diff", "--name-only", "--no-renames", baseCommit());
  return [...new Set([...differing, ...git("ls-files", "--others", "--exclude-standard")])];
}
