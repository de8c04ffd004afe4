import type { Site } from "@/lib/public/site";
import type { StoryPage } from "@/lib/public/story/story-page";
import { textOf } from "../text-of";
import { Words } from "../words";

export function TopicLinks({ topics, site }: { topics: StoryPage["topics"]; site: Site }) {
  if (topics.length === 0) return null;
  return (
    <nav className="topics" aria-labelledby="topics">
      <h2 className="label" id="topics">
        <Words site={site}>{textOf(site).t("story.topics")}</Words>
      </h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={topic.path} rel="tag">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
