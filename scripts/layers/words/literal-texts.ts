import { type Expression, type JSXChild, type Program, Visitor } from "oxc-parser";

const ATTRIBUTES = [
  ...["alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription", "aria-valuetext"],
  ...["heading", "hint", "label", "placeholder", "title"],
];
const PROPERTIES = [...ATTRIBUTES, "message", "text"];

/** Addresses such as /topic are no text. */
const hasWord = (text: string) => /\p{L}{2}/u.test(text.replace(/&\w+;|\/\S*/g, ""));
/** A label or sentence, not a name for machines: "Save", "Not found", but not "primary" or "text-ink-2 italic". */
const isSentence = (text: string) => /^\p{Lu}\p{Ll}/u.test(text) && hasWord(text);

/** Where a component holds text that a person reads, as offsets: such text belongs into the messages. */
export function literalTexts(program: Program): number[] {
  const found: number[] = [];
  const child = (node: JSXChild) => {
    if (node.type === "JSXText" && hasWord(node.value)) found.push(node.start + node.value.search(/\p{L}/u));
    if (node.type === "JSXExpressionContainer" && node.expression.type !== "JSXEmptyExpression") {
      if (isText(node.expression)) found.push(node.start);
    }
  };
  const visitor = new Visitor({
    JSXElement({ children }) {
      for (const each of children) child(each);
    },
    JSXFragment({ children }) {
      for (const each of children) child(each);
    },
    JSXAttribute({ name, value, start }) {
      if (name.type !== "JSXIdentifier" || !ATTRIBUTES.includes(name.name) || !value) return;
      if (value.type === "Literal" && hasWord(String(value.value))) found.push(start);
      if (value.type !== "JSXExpressionContainer" || value.expression.type === "JSXEmptyExpression") return;
      if (isText(value.expression)) found.push(start);
    },
    Property({ key, value, start }) {
      const name = key.type === "Identifier" ? key.name : "";
      if (value.type !== "Literal" || typeof value.value !== "string") return;
      if (isSentence(value.value) || (PROPERTIES.includes(name) && /\p{L} \p{L}/u.test(value.value))) found.push(start);
    },
    CallExpression({ callee, arguments: given, start }) {
      if (callee.type !== "Identifier" || !/^set[A-Z]/.test(callee.name)) return;
      if (given.some((each) => each.type !== "SpreadElement" && isText(each, isSentence))) found.push(start);
    },
  });
  visitor.visit(program);
  return found;
}

/** Whether an expression gives literal text itself, in one of its cases; what a function makes is not looked into. */
function isText(expression: Expression, isLiteral = hasWord): boolean {
  switch (expression.type) {
    case "Literal":
      return typeof expression.value === "string" && isLiteral(expression.value);
    case "TemplateLiteral":
      return expression.quasis.some(({ value }) => hasWord(value.cooked ?? ""));
    case "ConditionalExpression":
      return isText(expression.consequent, isLiteral) || isText(expression.alternate, isLiteral);
    case "LogicalExpression":
      return isText(expression.left as Expression, isLiteral) || isText(expression.right, isLiteral);
    case "BinaryExpression":
      return (
        expression.operator === "+" && [expression.left, expression.right].some((side) => isText(side as Expression))
      );
    default:
      return false;
  }
}
