import { runText, type StoryBody } from "@/lib/newsroom/story/body/body";
import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";

/** Fewer headings are seen at a glance. */
const MIN_HEADINGS = 4;

/** The table of contents of a story with many headings. */
export function Contents({ body, site }: { body: StoryBody; site: Site }) {
  const headings = body.blocks.flatMap((block) =>
    block.type === "heading" && runText(block.text).trim() ? [{ ...block, words: runText(block.text) }] : [],
  );
  if (headings.length < MIN_HEADINGS) return null;
  const label = textOf(site).t("story.contents");
  return (
    <nav className="contents" aria-label={label}>
      <p className="label" aria-hidden="true">
        <Words site={site}>{label}</Words>
      </p>
      <ol>
        {headings.map(({ id, level, dir, words }) => (
          <li key={id} dir={dir} data-level={level}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
