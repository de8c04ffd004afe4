import type { Translation } from "../../shell/text/translation";
import type { schedule as english } from "./en";

export const schedule: Translation<typeof english> = {
  title: "الجدول",
  due: {
    publish: "تُنشر",
    update: "تُحدَّث",
    unpublish: "تُسحب",
  },
  done: {
    publish: "نُشرت",
    update: "حُدّثت",
    unpublish: "سُحبت",
  },
  state: {
    pending: "قيد الانتظار",
    done: "تم",
    missed: "فات موعده",
    cancelled: "أُلغي",
    failed: "فشل",
  },
  views: "ما تنفذه الساعة",
  view: {
    waiting: "قيد الانتظار",
    trouble: "فائتة وفاشلة",
    late: "متأخرة",
    done: "منجزة",
    cancelled: "ملغاة",
  },
  nothing: {
    waiting: "لا شيء مجدول.",
    trouble: "لم يفت شيء ولم يفشل شيء.",
    late: "لم يتأخر شيء.",
    done: "لم تنفذ الساعة شيئًا بعد.",
    cancelled: "لم يُلغ شيء.",
  },
  list: "المجدول",
  later: "لاحقًا",
  earlier: "سابقًا",
  version: "النسخة {n}",
  draftIsAt: "، والمسودة عند {n}",
  missedText: "فات موعده: لم يكن الموقع يعمل",
  failedText: "فشل: {error}",
  fault: "خطأ داخلي؛ التفاصيل في سجل الموقع",
  failedSoFar: "فشل {count} مرات حتى الآن: {error}",
  onTime: "في الموعد",
  lateBy: "متأخر {time}",
  week: {
    title: "الأسبوع",
    weeks: "الأسابيع",
    before: "الأسبوع السابق",
    after: "الأسبوع التالي",
    this: "هذا الأسبوع",
    nothing: "لا شيء",
    what: {
      publish: "تُنشر",
      update: "تُحدَّث",
      unpublish: "تُزال",
      embargoEnd: "ينتهي الحظر",
      expiry: "تنتهي صلاحيتها",
    },
  },
};
