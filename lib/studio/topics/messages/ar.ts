import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "المواضيع",
  shown: "يُعرض 300 على الأكثر؛ والبحث يجد البقية",
  search: "البحث في المواضيع",
  new: "موضوع جديد ({lang})",
  make: "إنشاء موضوع",
  byEditors: "ينشئ المحررون المواضيع. اطلب منهم الموضوع الناقص.",
  noMatch: "لا نتائج.",
  public: "{count} منشورة",
};
