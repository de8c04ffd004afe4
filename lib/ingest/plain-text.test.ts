import { expect, test } from "vitest";
import { plainText } from "./plain-text";

test.each([
  ["Q&amp;A: what&#8217;s next", "Q&A: what’s next"],
  ["Arts &amp; Culture", "Arts & Culture"],
  ["Siobh&aacute;n", "Siobhán"],
  ["once &amp;amp; only", "once &amp; only"],
  ["&lt;b&gt; is a tag", "<b> is a tag"],
  ["&#x2019; &#0; &unknownthing; &copy", "’ \ufffd &unknownthing; &copy"],
  ["The <em>long</em> way<br>home", "The long way home"],
  ['See <a href="/x">the map</a>.', "See the map."],
  ["The quay was closed &nbs...", "The quay was closed..."],
  ["The quay was closed &#82…", "The quay was closed…"],
  ["The quay was closed&nbsp;&#82…", "The quay was closed…"],
  ["The quay was closed &nbsp", "The quay was closed"],
  ['The quay was closed <a hre="x...', "The quay was closed..."],
  ["The quay was closed </p", "The quay was closed"],
])("%j is read as %j", (written, read) => {
  expect(plainText(written)).toBe(read);
});

test.each(["Gates <GLJ> rose", "AT&T", "R&D", "a < b and b > a", "I <3 trams", "Salt & pepper ...", "Fish &c", "x <y"])(
  "%j stays",
  (text) => {
    expect(plainText(text)).toBe(text);
  },
);
