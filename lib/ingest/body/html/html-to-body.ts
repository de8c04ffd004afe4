import { parseFragment, defaultTreeAdapter as tree } from "parse5";
import { Refusal } from "@/lib/newsroom/refusal";
import { blockIds } from "../block-ids";
import type { BodyChange, IncomingBody } from "../incoming-body";
import type { Conversion } from "./conversion";
import { piecesOf } from "./html-blocks";
import type { Node } from "./html-elements";
import { isClassic } from "./wordpress/is-classic";
import { withoutShortcodes } from "./wordpress/shortcodes";

const MAX_DEPTH = 200;

/**
 * HTML as a story document, and all that it does not have as the HTML has it. What is unknown keeps its text.
 * Refuses `invalid-input` where elements are nested more than 200 deep.
 */
export function htmlToBody(html: string): { body: IncomingBody; changes: BodyChange[] } {
  const id = blockIds();
  const { childNodes } = parseFragment(withoutShortcodes(html));
  expectDepth(childNodes);
  const conversion: Conversion = { changes: [], lifted: [] };
  const pieces = piecesOf(childNodes, { marks: [], hasLines: isClassic(childNodes, html) }, conversion);
  const blocks = pieces.map((piece) => ({ id: id(), ...piece }) as IncomingBody["blocks"][number]);
  return { body: { schema: 1, blocks }, changes: conversion.changes };
}

function expectDepth(nodes: Node[]): void {
  for (let depth = 0, level = nodes; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new Refusal("invalid-input", `The HTML is nested more than ${MAX_DEPTH} deep.`);
    level = level.filter(tree.isElementNode).flatMap((element) => element.childNodes);
  }
}
