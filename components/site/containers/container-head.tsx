export function ContainerHead({
  title,
  href,
  more,
}: {
  title: React.ReactNode;
  href?: string;
  more?: React.ReactNode;
}) {
  return (
    <div className="package-head">
      <h2>{href ? <a href={href}>{title}</a> : title}</h2>
      {href && more && (
        <a className="more" href={href}>
          {more}
        </a>
      )}
    </div>
  );
}
