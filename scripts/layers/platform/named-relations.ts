import { type Program, Visitor } from "oxc-parser";

/** A table or view of the database that code names. */
interface NamedRelation {
  name: string;
  start: number;
}

const STATEMENT = /^\s*(?:select|insert\s+into|update|delete\s+from|with|lock|truncate|alter|drop|create)\b/;
const RELATION = /\b(?:from|join|into|update|table)\s+(?:only\s+)?"?([a-z_][a-z_0-9]*)\b(?!\s*\()/gi;
const MODEL_CALL =
  /^(?:find(?:Many|First|Unique)(?:OrThrow)?|(?:create|update|delete)Many|upsert|groupBy|aggregate|createManyAndReturn)$/;

/** The relations that a file names: in SQL after from, join, into, update and table, and as models of Prisma. */
export function namedRelations(program: Program): NamedRelation[] {
  const found: NamedRelation[] = [];
  const read = (text: string, start: number) => {
    if (!STATEMENT.test(text)) return;
    for (const [, name = ""] of text.matchAll(RELATION)) found.push({ name: name.toLowerCase(), start });
  };
  const visitor = new Visitor({
    Literal({ value, start }) {
      if (typeof value === "string") read(value, start);
    },
    TemplateLiteral({ quasis, start }) {
      read(quasis.map(({ value }) => value.raw).join("?"), start);
    },
    MemberExpression({ object, property, start }) {
      const isModelCall = property.type === "Identifier" && MODEL_CALL.test(property.name);
      if (!isModelCall || object.type !== "MemberExpression" || object.property.type !== "Identifier") return;
      found.push({ name: snakeCase(object.property.name), start });
    },
  });
  visitor.visit(program);
  return found;
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
