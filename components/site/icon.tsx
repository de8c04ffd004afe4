const shapes = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20",
  menu: "M3 6.5h18M3 12h18M3 17.5h18",
  contrast: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 0v17m3.2-15.8v14.6M18 6.2v11.6",
  save: "M6.5 3.5h11v17L12 16.3l-5.500 4.2Z",
  share: "M12 15V3.500M7.500 8 12 3.500 16.500 8M5 12.500v8h14v-8",
  close: "M5 5l14 14M19 5 5 19",
  forward: "M4 12h15m-6-6 6 6-6 6",
  back: "M20 12H5m6-6-6 6 6 6",
  letters: "M3 19 8.500 5 14 19M5 14.500h7M15 19l3.200-8 3.300 8M16 16.500h4.500",
};

export function Icon({ name }: { name: keyof typeof shapes }) {
  const turns = name === "forward" || name === "back" ? " icon-forward" : "";
  return (
    <svg className={`icon${turns}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
