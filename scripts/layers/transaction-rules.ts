import { isTestFile, within } from "./import-rules";
import { fileRule, type Rule } from "./rule";

const PLACES = ["lib/platform/db", "lib/testing"];

export const transactionRules: Rule[] = [
  fileRule(
    "transactions-begin-again",
    "Where two transactions wait for each other the database ends one, and only inTransaction begins that one again.",
    (file) =>
      PLACES.some((place) => within(file.path, place)) || isTestFile(file.path)
        ? []
        : file.beginsTransaction.map((line) => ({ line, what: "calls $transaction, not inTransaction" })),
  ),
];
