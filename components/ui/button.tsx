import type { ButtonHTMLAttributes } from "react";

const tones = {
  primary: "bg-accent text-accent-ink border-transparent hover:opacity-90",
  plain: "bg-panel border-line-strong hover:bg-sunken",
  quiet: "border-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "bg-panel border-bad text-bad hover:bg-bad-soft",
};

type ButtonTone = keyof typeof tones;

export function buttonClass(tone: ButtonTone = "plain", more = ""): string {
  return `inline-flex min-h-8 max-w-full items-center justify-center gap-1.5 rounded-[3px] border px-2.5 font-medium select-none disabled:cursor-not-allowed disabled:opacity-50 pointer-coarse:min-h-10 ${tones[tone]} ${more}`;
}

export function Button({
  tone = "plain",
  className = "",
  type = "button",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone }) {
  return <button type={type} className={buttonClass(tone, className)} {...rest} />;
}
