import { expect, test } from "vitest";
import { embedFrame } from "./embed-frame";

test.each([
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"],
  ["https://youtu.be/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"],
  ["https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"],
  ["https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ", null],
  ['https://www.youtube.com/watch?v="><script>', null],
  ["https://example.org/chart", null],
  ["/city", null],
])("%s is framed as %s", (address, frame) => {
  expect(embedFrame(address)).toBe(frame);
});
