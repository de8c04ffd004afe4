import { htmlToBody } from "@/lib/ingest/body/html/html-to-body";

/** What the importer makes of HTML: its blocks without ids, and each change as one line. */
export function readHtml(html: string) {
  const { body, changes } = htmlToBody(html);
  return {
    blocks: body.blocks.map(({ id: _, ...block }) => block),
    changes: changes.map(({ kind, detail }) => (detail ? `${kind}: ${detail}` : kind)),
  };
}
