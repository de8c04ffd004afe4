import type { Translation } from "../../shell/text/translation";
import type { authors as english } from "./en";

export const authors: Translation<typeof english> = {
  title: "الكتّاب",
  shown: "يُعرض 300 على الأكثر؛ والبحث يجد البقية",
  search: "البحث في الكتّاب",
  new: "كاتب جديد",
  make: "إضافة كاتب",
  noMatch: "لا نتائج.",
  public: "{count} منشورة",
  change: "تعديل",
  name: "الاسم",
  beat: "الاختصاص",
};
