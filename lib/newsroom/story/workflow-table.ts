import { StoryState } from "@/prisma/generated/enums";
import { type Move, nextStates, workflow } from "./workflow";

/** The table of moves as Markdown: a row for each state, a column for each move, the state that it leads to in the cell. */
export function workflowTable(): string {
  const moves = Object.keys(workflow) as Move[];
  const rows = Object.values(StoryState).map((state) => [
    `**${state}**`,
    ...moves.map((move) => nextStates(state, move).join(" or ") || "–"),
  ]);
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(["from", ...moves]), line(["---", ...moves.map(() => "---")]), ...rows.map(line)].join("\n");
}
