import { Refusal } from "@/lib/newsroom/refusal";
import { DatabaseProblem } from "@/lib/platform/db/database-problem";
import { Failure } from "./failure.mjs";

/** Runs a command and ends with exit code 1 and one message when it fails; only surprises show a stack. */
export async function report(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const foreseen = error instanceof Failure || error instanceof DatabaseProblem || error instanceof Refusal;
    console.error(foreseen ? error.message : error);
    if (error instanceof Refusal)
      for (const { path, message } of error.problems) console.error(`  ${path}: ${message}`);
    process.exitCode = 1;
  }
}
