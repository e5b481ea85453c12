import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Page } from './pages/Page.tsx';
import { titleOf } from './pages/titleOf.ts';
import { ViewChart } from './parts/ViewChart.tsx';
import type { ChartProps, PageProps } from './props.ts';

/** Where the browser gets what was built for it, and the styles as text for a page that is a file. */
export interface Built {
  readonly script: string;
  /** The script and what it imports, which the browser fetches at once, and before pictures. */
  readonly modules: readonly string[];
  readonly style: string;
  readonly styles: string;
}

/** Draws pages as HTML and charts as SVG. */
export function createRenderer(built: Built) {
  return {
    renderPage(props: PageProps): string {
      const isFile = props.shape === 'file';
      const draw = isFile ? renderToStaticMarkup : renderToString;
      return `<!doctype html>${renderToStaticMarkup(<Head props={props} built={built} />).replace(
        '<body></body>',
        () =>
          `<body class="${props.shape}"><div id="root">${draw(<Page {...props} />)}</div>${isFile ? '' : renderToStaticMarkup(<Live props={props} built={built} />)}</body>`,
      )}\n`;
    },
    renderChart(props: ChartProps): string {
      const chart = renderToStaticMarkup(<ViewChart {...props} width={chartFileWidth} />);
      return `<?xml version="1.0" encoding="UTF-8"?>\n${chart}\n`;
    },
  };
}

/** In CSS pixels. */
const chartFileWidth = 960;

interface DocumentProps {
  readonly props: PageProps;
  readonly built: Built;
}

function Head({ props, built }: DocumentProps): ReactElement {
  return (
    <html lang={props.language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titleOf(props)}</title>
        <link rel="icon" href="data:," />
        {props.shape === 'file' ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the styles are ours.
          <style dangerouslySetInnerHTML={{ __html: built.styles }} />
        ) : (
          <>
            <link rel="stylesheet" href={built.style} />
            {built.modules.map(href => (
              <link key={href} rel="modulepreload" href={href} />
            ))}
          </>
        )}
        {props.page === 'entity' && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: it is JSON in which nothing ends the element.
            dangerouslySetInnerHTML={{ __html: harmless(props.jsonLd) }}
          />
        )}
      </head>
      <body />
    </html>
  );
}

/** What makes the page live: its data, and the script. */
function Live({ props, built }: DocumentProps): ReactElement {
  const data = harmless(JSON.stringify(props.page === 'entity' ? { ...props, jsonLd: '' } : props));
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is JSON in which nothing ends the element. */}
      <script type="application/json" id="props" dangerouslySetInnerHTML={{ __html: data }} />
      <script type="module" src={built.script} />
    </>
  );
}

/** JSON in which no text closes the element that it stands in, which would end it early. */
function harmless(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
