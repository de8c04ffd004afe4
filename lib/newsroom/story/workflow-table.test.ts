import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { workflowTable } from "./workflow-table";

it("stands in docs/workflow.md as the code has it (npm run docs:workflow writes it)", () => {
  expect(readFileSync("docs/workflow.md", "utf8")).toContain(workflowTable());
});
