import type { Translation } from "../../shell/text/translation";
import type { signIn as english } from "./en";

export const signIn: Translation<typeof english> = {
  title: "تسجيل الدخول",
  heading: "تسجيل الدخول إلى الاستوديو",
  accounts: "يفتح مديرو غرفة الأخبار الحسابات، وهم أيضًا من يعيد تعيين كلمات المرور المنسية.",
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  signingIn: "جارٍ تسجيل الدخول…",
  waitSeconds: "محاولات كثيرة. انتظر {count} ثانية ثم حاول مرة أخرى.",
  waitMinutes: "محاولات كثيرة. انتظر {count} دقيقة ثم حاول مرة أخرى.",
  wrong: "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
  failed: "تسجيل الدخول غير متاح الآن. حاول بعد قليل.",
};
