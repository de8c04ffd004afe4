export function PageHead({
  label,
  title,
  lede,
}: {
  label?: React.ReactNode;
  title: React.ReactNode;
  lede?: React.ReactNode;
}) {
  return (
    <header className="page-head">
      {label && <p className="label">{label}</p>}
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
    </header>
  );
}
