import type { Translation } from "../../shell/text/translation";
import type { account as english } from "./en";

export const account: Translation<typeof english> = {
  temporary: "كلمة مرورك لاستعمال واحد. اختر كلمة خاصة بك للمتابعة.",
  language: "لغة الاستوديو",
  browserLanguage: "حسب المتصفح",
  password: "كلمة المرور",
  sessions: "أين سجّلت الدخول",
  passwordChanged: "تغيّرت كلمة المرور، وأُنهيت كل الجلسات الأخرى.",
  current: "كلمة المرور الحالية",
  next: "كلمة المرور الجديدة",
  again: "كلمة المرور الجديدة مرة أخرى",
  atLeast: "{count} محرفًا على الأقل",
  mismatch: "غير مطابقة",
  changing: "جارٍ التغيير…",
  change: "تغيير كلمة المرور",
  sessionList: "الجلسات",
  thisOne: "هذه",
  times: "منذ <since></since>، آخر ظهور <seen></seen>",
  end: "إنهاء",
  signOut: "تسجيل الخروج",
  signOutEverywhere: "تسجيل الخروج من كل مكان",
  aBrowser: "متصفح",
  browserOn: "{browser} على {system}",
};
