export type Palette = {
  ink: string;
  deep: string;
  mid: string;
  soft: string;
  paper: string;
  hot: string;
  glow: string;
};

const inks = (ink: string, deep: string, mid: string, soft: string, paper: string, hot: string, glow: string) => ({
  ink,
  deep,
  mid,
  soft,
  paper,
  hot,
  glow,
});

export const palettes = {
  dawn: inks("#14213d", "#27406b", "#6f8fae", "#e9b79a", "#f7ead6", "#e4572e", "#f6b042"),
  night: inks("#0b1530", "#16264d", "#2f4a7c", "#6d8bb5", "#e9e3d0", "#f2a33a", "#ffd98a"),
  storm: inks("#0e1f2b", "#1f3b4d", "#47697a", "#9db6ba", "#eef0e6", "#d9482b", "#f0c75e"),
  ember: inks("#21121a", "#4a1d2b", "#8f2f2b", "#d9763f", "#f8e3c4", "#ff5a1f", "#ffc14a"),
  meadow: inks("#12302b", "#1f4f45", "#5b8a6a", "#b9c98f", "#f5efd6", "#e0562b", "#f2c14e"),
  frost: inks("#17263f", "#35527d", "#7ba0c4", "#c3d6e2", "#f4f3ec", "#d94a3d", "#f4c56a"),
  brass: inks("#1d1f2b", "#3b3f54", "#857a68", "#cdb88f", "#f5ecd9", "#c8452c", "#e6a93c"),
  rose: inks("#231a3a", "#47305f", "#94527d", "#e39a94", "#fbeadb", "#e8463c", "#f7b955"),
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;
