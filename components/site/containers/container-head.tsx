export function ContainerHead({ title, href, more }: { title: string; href?: string; more?: string }) {
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
