import { answerAuth } from "@/lib/studio/sign-in/answer-auth";

export { answerAuth as GET, answerAuth as POST };
