import { Frame } from '../parts/Frame.tsx';
import { hrefOf } from '../parts/hrefs.ts';
import type { GalleryEntry, GalleryProps } from '../props.ts';
import { words } from '../words.ts';

/** All views, each with the question that it answers and a small picture. */
export function Gallery(props: GalleryProps) {
  const { language, views } = props;
  const says = words[language];
  const broken = views.filter(view => view.is === 'broken');
  return (
    <Frame {...props}>
      <h1>{says.views}</h1>
      <p className="lead">{says.aboutViews}</p>
      <p className="files">
        <a href={hrefOf(props, '/views/new')}>{says.newView}</a>
      </p>
      {broken.length > 0 && (
        <section className="broken">
          <h2>{says.brokenViews}</h2>
          {broken.map(({ name, problems }) => (
            <div key={name}>
              <h3>{name}</h3>
              <ul className="problems" lang="en">
                {problems.map(problem => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <ul className="gallery">
        {views
          .filter(view => view.is === 'view')
          .map(view => (
            <li key={view.name}>
              <Card {...props} view={view} />
            </li>
          ))}
      </ul>
      {views.length === 0 && <p>{says.noViews}</p>}
    </Frame>
  );
}

function Card({ view, ...props }: GalleryProps & { readonly view: Extract<GalleryEntry, { is: 'view' }> }) {
  const { language } = props;
  const says = words[language];
  const { name, title, description, form, hasPicture } = view;
  return (
    <a className="card" href={hrefOf(props, `/views/${name}`)}>
      <span className="picture">
        {hasPicture ? (
          <img src={hrefOf(props, `/views/${name}.svg`)} alt="" loading="lazy" />
        ) : (
          <TableGlyph />
        )}
      </span>
      <span className="form">{says.forms[form]}</span>
      <strong>{title[language]}</strong>
      {description && <span className="description">{description[language]}</span>}
    </a>
  );
}

/** A table is too wide for a small picture. */
function TableGlyph() {
  const lines = [0, 1, 2, 3, 4, 5];
  return (
    <svg viewBox="0 0 120 70" aria-hidden="true" className="glyph">
      {lines.map(line => (
        <g key={line} opacity={line === 0 ? 0.9 : 0.4}>
          <rect x="6" y={6 + line * 10} width="34" height="4" rx="1" />
          <rect x="46" y={6 + line * 10} width="24" height="4" rx="1" />
          <rect x="76" y={6 + line * 10} width={38 - ((line * 7) % 18)} height="4" rx="1" />
        </g>
      ))}
    </svg>
  );
}
