import { type Baseline, bestOf, type CollectedStory } from "./collected-story";

const others = (stories: CollectedStory[], story: CollectedStory) =>
  stories.filter((other) => other.id !== story.id && other.lang === story.lang);

/** What most sites show: the newest of the section. */
export function newestInSection(stories: CollectedStory[]): Baseline {
  return (story) =>
    bestOf(
      others(stories, story)
        .filter((other) => other.section === story.section)
        .map((other) => ({ story: other, score: 0 })),
    );
}

/** Most topics in common, then the newest. */
export function sharedTopics(stories: CollectedStory[]): Baseline {
  return (story) => {
    const own = new Set(story.topics);
    return bestOf(
      others(stories, story)
        .map((other) => ({ story: other, score: other.topics.filter((topic) => own.has(topic)).length }))
        .filter(({ score }) => score > 0),
    );
  };
}
