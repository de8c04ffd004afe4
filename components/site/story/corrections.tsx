import type { Site } from "@/lib/site/site";
import type { StoryPage } from "@/lib/site/story-page";
import { textOf } from "../text-of";

export function Corrections({ corrections, site }: { corrections: StoryPage["corrections"]; site: Site }) {
  const text = textOf(site);
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{text.t("story.corrections", { count: corrections.length })}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <time dateTime={correction.publishedAt.toISOString()}>{text.date(correction.publishedAt)}</time>:{" "}
            {correction.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
