import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "المواضيع",
  shown: "يُعرض 300 على الأكثر؛ والبحث يجد البقية",
  search: "البحث في المواضيع",
  new: "موضوع جديد ({lang})",
  make: "إنشاء موضوع",
  byEditors: "ينشئ المحررون المواضيع. اقترح الموضوع الناقص في المادة التي تحتاج إليه.",
  noMatch: "لا نتائج.",
  public: "{count} منشورة",
  proposals: {
    title: "مواضيع مقترحة",
    by: "اقترحه {name} للمادة",
    name: "اسم الموضوع ({lang})",
    accept: "إنشاء موضوع",
    decline: "رفض…",
    declineNow: "رفض",
    reason: "السبب، لمن اقترحه",
    withdraw: "سحب",
    withdrawName: "سحب اقتراح «{name}»",
    own: "مواضيع اقترحتها",
    open: "ينتظر محررًا",
    accepted: "قُبل باسم {name}",
    acceptedOnce: "قُبل",
    declined: "رُفض: {reason}",
  },
};
