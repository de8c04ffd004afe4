import type { Translation } from "../../shell/text/translation";
import type { addresses as english } from "./en";

export const addresses: Translation<typeof english> = {
  title: "العناوين",
  made: "تحويلات أنشأها أحد أو جاء بها استيراد",
  former: "عناوين سابقة للمواد والأقسام",
  showMade: "تحويلات أنشأها أحد",
  search: "البحث في العناوين",
  next: "التالي",
  noMatch: "لا نتائج.",
  noRedirects: "لا تحويلات بعد.",
  noFormer: "كل المواد والأقسام في عناوينها الأولى.",
  nothingPublic: "لا شيء منشور",
  since: "منذ <time></time>",
  removeAsk: "إزالة…",
  code: {
    permanent: "نقل دائم (301)",
    temporary: "مؤقت (302)",
  },
  new: "تحويل جديد",
  old: "العنوان القديم",
  leadsTo: "يقود إلى",
  how: "كيف",
  add: "إضافة تحويل",
  confirm: "نعم، يجوز أن يقود إلى مكان آخر",
  removeTitle: "إزالة التحويل؟",
  removeText: "<path></path> لن يقود بعدها إلى شيء: القراء القادمون منه لا يجدون صفحة.",
  removing: "جارٍ الإزالة…",
  remove: "إزالة",
};
