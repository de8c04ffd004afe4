import type { Translation } from "../../shell/text/translation";
import type { people as english } from "./en";

export const people: Translation<typeof english> = {
  title: "الأشخاص",
  openLabel: "فتح حساب",
  name: "الاسم",
  email: "البريد الإلكتروني",
  role: "الدور",
  opening: "جارٍ الفتح…",
  open: "فتح الحساب",
  oneTime: "كلمة مرور لمرة واحدة لـ {email}: <password></password>",
  oneTimeHint: "أبلغ صاحبها بها الآن؛ فلن تُعرض ثانية. تُغيَّر عند أول تسجيل دخول.",
  closed: "مغلق",
  notSignedIn: "غير مسجّل الدخول",
  sessions: "{count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}",
  lastSeen: "آخر ظهور <time></time>",
  roleOf: "دور {name}",
  authorOf: "كاتب {name}",
  noAuthor: "بلا كاتب",
  endSessions: "إنهاء الجلسات",
  endSessionsAsk: "تسجيل خروج {name} من كل مكان؟",
  newPassword: "كلمة مرور جديدة",
  newPasswordAsk: "منح {name} كلمة مرور جديدة لمرة واحدة؟ تتوقف الحالية فورًا.",
  openAgain: "إعادة الفتح",
  close: "إغلاق",
  closeAsk: "إغلاق حساب {name}؟ يُسجَّل الخروج فورًا ويبقى ما كُتب.",
};
