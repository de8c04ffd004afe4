/** The dot that stands before "Live". */
export function LiveDot({ colour }: { colour: string }) {
  return <div style={{ width: 15, height: 15, borderRadius: 8, backgroundColor: colour }} />;
}
