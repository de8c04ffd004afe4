import type { Translation } from "../../shell/text/translation";
import type { search as english } from "./en";

export const search: Translation<typeof english> = {
  title: "البحث",
  about: "مواد تظهر للقراء أولًا، وما يبحث عنه القراء",
  query: "يبحث القراء عن",
  queryHint: "لا أثر للتشكيل والأحرف الكبيرة وعلامات الترقيم. ثلاث مواد على الأكثر تتصدر كل بحث.",
  story: "المادة المتصدرة",
  storyPlaceholder: "كلمات من عنوانها",
  noStory: "لا مادة منشورة",
  none: "لا مادة متصدرة لأي بحث. يرى القراء أفضل النتائج.",
  asked: "ما بحث عنه القراء",
  askedHint: "بُحث عنه ثلاث مرات على الأقل في الأيام السبعة الأخيرة. لا يُحفظ من الذي بحث.",
  noResults: "بلا نتائج",
  noResultsNone: "لم يُبحث ثلاث مرات عن شيء لا تحويه أي مادة.",
  mostOften: "الأكثر بحثًا",
  mostOftenNone: "لم يُبحث عن شيء ثلاث مرات بعد.",
  notPublic: "{by} · غير منشورة الآن",
  end: "إنهاء",
  endOf: "إنهاء: {headline}",
  tookTooLong: "استغرق وقتًا طويلًا",
  stories: "{count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}",
  times: "{count} مرات",
  putFirst: "وضع في الصدارة",
  putFirstOf: "وضع في الصدارة: {query}",
};
