import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atEnd } from "../../process/lifetime.mjs";

/**
 * Copies the working tree, uncommitted changes included, into a temporary folder that goes when this process ends.
 * node_modules is linked file by file where the file system allows it. Returns the folder.
 */
export function copyTree(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "masthead-guards-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  const files = listed.toString().split("\0");
  for (const file of files.filter((each) => each !== "" && existsSync(each))) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  execFileSync("cp", ["-a", "prisma/generated", path.join(folder, "prisma/generated")]);
  linkFolder("node_modules", path.join(folder, "node_modules"));
  return folder;
}

function linkFolder(source: string, target: string): void {
  try {
    execFileSync("cp", ["-al", source, target], { stdio: "ignore" });
  } catch {
    // Another file system, or one without links.
    rmSync(target, { recursive: true, force: true });
    execFileSync("cp", ["-a", source, target]);
  }
}
