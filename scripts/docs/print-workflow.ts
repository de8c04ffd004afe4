import { writeFileSync } from "node:fs";
import { workflowTable } from "@/lib/newsroom/story/workflow-table";

const text = `# The states of a story

Printed from \`lib/newsroom/story/workflow.ts\` by \`npm run docs:workflow\`; a test holds this page to the code. A dash is a move that is refused.

${workflowTable()}

- An edit leaves an approved story approved where its writer may approve; else it is a draft again, for what was approved is the text that an editor saw.
- A story whose schedule is cancelled, missed or failed stands again where it stood before it was scheduled.
- **discardDraft** puts the draft behind the live version away, into the history, from where it can be restored.
- **published** and **correcting** are public; correcting means that a newer draft waits behind the live version.
- **killed** has no way out. **retracted** keeps the address with a notice.
- Every move is one transaction with its line in the audit log; see \`docs/architecture.md\`.
`;
writeFileSync("docs/workflow.md", text);
