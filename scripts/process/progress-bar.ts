import type { ImportReport } from "@/lib/ingest/import-report";

const WIDTH = 30;
/** Seconds between two lines where there is no terminal. */
const PLAIN_EVERY = 10;

/** A bar that redraws itself on a terminal, and a line now and then elsewhere. */
export function progressBar() {
  let last = Date.now();
  const isTerminal = process.stdout.isTTY === true;
  return {
    show(report: ImportReport, done: number, total: number): void {
      const share = total > 0 ? done / total : 1;
      const stories = report.created + report.updated + report.unchanged + report.failed;
      const speed = Math.round((stories * 1_000) / Math.max(Date.now() - report.startedAt.getTime(), 1));
      const told = `${Math.floor(share * 100)}% ${stories} stories, ${speed}/s, ${report.failed} failed`;
      const filled = Math.round(share * WIDTH);
      if (isTerminal) process.stdout.write(`\r[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${told} `);
      else if (Date.now() - last > PLAIN_EVERY * 1_000) {
        last = Date.now();
        console.log(told);
      }
    },
    end(): void {
      if (isTerminal) process.stdout.write("\n");
    },
  };
}
