import type { Import, SourceFile } from "./source-file";

/** All files of the repository, with the questions that several rules ask. */
export class House {
  readonly files: Map<string, SourceFile>;

  constructor(
    files: SourceFile[],
    /** Texts for people, and style sheets */
    readonly documents: Pick<SourceFile, "path" | "replacedWords">[] = [],
  ) {
    this.files = new Map(files.map((file) => [file.path, file]));
  }

  /** Imports that are there at run time, of a file and of all that it leads to inside the repository. */
  runtimeImports(file: SourceFile): Import[] {
    const seen = new Set([file.path]);
    const found: Import[] = [];
    for (const queue = [file]; queue.length > 0; ) {
      for (const link of (queue.pop()?.imports ?? []).filter((one) => !one.isType)) {
        found.push(link);
        const target = this.files.get(link.target);
        if (!link.isOurs || !target || seen.has(target.path)) continue;
        seen.add(target.path);
        queue.push(target);
      }
    }
    return found;
  }

  /** Whether a file only computes: the browser may run it, and a test needs nothing for it. */
  isPure(file: SourceFile): boolean {
    return this.runtimeImports(file).every((link) => !doesInputOutput(link)) && file.readsEnv.length === 0;
  }

  /** Whether a file of lib/newsroom changes the newsroom: every verb writes the audit log, a touch or an event. */
  isVerb(file: SourceFile): boolean {
    const marks = ["audit", "touch", "events/emit"].map((name) => `lib/newsroom/${name}.ts`);
    return (
      file.path.startsWith("lib/newsroom/") && this.runtimeImports(file).some((link) => marks.includes(link.target))
    );
  }
}

const PURE_NODE = ["node:path", "node:url", "node:util"];
const IO_PACKAGES = /^(server-only|pg|sharp|pino|nodemailer|next|next-auth|@aws-sdk|@node-rs|@prisma)(\/|$)/;

function doesInputOutput({ target, isOurs }: Import): boolean {
  if (isOurs) return target.startsWith("prisma/generated/client") || target.startsWith("lib/platform/db/");
  return (target.startsWith("node:") && !PURE_NODE.includes(target)) || IO_PACKAGES.test(target);
}
