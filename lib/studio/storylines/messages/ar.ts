import type { Translation } from "../../shell/text/translation";
import type { storylines as english } from "./en";

export const storylines: Translation<typeof english> = {
  title: "الملفات",
  one: "ملف",
  about: "مواد تُروى معًا: ملفات وسلاسل",
  search: "البحث في الملفات",
  kind: "النوع",
  kinds: {
    package: "ملف",
    series: "سلسلة",
  },
  kindHint: {
    package: "ملف: مادة رئيسة وما يتبعها",
    series: "سلسلة: واحدة تلو الأخرى",
  },
  order: {
    package: "الأولى هي الرئيسة",
    series: "كل جزء يقود إلى الذي يليه",
  },
  language: "اللغة",
  name: "العنوان",
  begin: "إنشاء",
  none: "لا مواد مقسّمة إلى أجزاء بعد.",
  list: "الملفات والسلاسل",
  stories: "{count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}",
  anotherTitle: "عنوان آخر",
  noParts: "لا مادة فيه بعد: أضفها من تبويب «ذات صلة» في المحرر.",
  parts: "المواد بالترتيب",
  lead: "الرئيسة",
  up: "إلى أعلى: {headline}",
  down: "إلى أسفل: {headline}",
  takeOut: "إخراج: {headline}",
  takeApart: {
    package: "تفكيك الملف",
    series: "تفكيك السلسلة",
  },
};
