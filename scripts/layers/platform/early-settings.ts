import { type Program, Visitor } from "oxc-parser";

const READERS = ["env", "siteUrl", "parseEnv"];

/** Where a file asks for settings while it loads, outside of every function. */
export function earlySettings(program: Program): number[] {
  const found: number[] = [];
  let depth = 0;
  const enter = () => {
    depth += 1;
  };
  const leave = () => {
    depth -= 1;
  };
  const visitor = new Visitor({
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    CallExpression({ callee, start }) {
      if (depth === 0 && callee.type === "Identifier" && READERS.includes(callee.name)) found.push(start);
    },
  });
  visitor.visit(program);
  return found;
}
