import { type Html, html } from './html.ts';

const style = html`<style>
  :root { color-scheme: light dark; --ink: #1c2733; --soft: #5b6876; --line: #d9dfe6; --paper: #fff; --back: #f5f7f9; --link: #0b5cad; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e7ecf1; --soft: #9aa7b4; --line: #313c47; --paper: #1b232b; --back: #12181e; --link: #7db8f5; }
  }
  body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.55 system-ui, 'Noto Sans CJK SC', sans-serif; }
  main { max-width: 56rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
  h1 { margin: 0; font-size: 2rem; letter-spacing: -0.02em; }
  h1 small { color: var(--soft); font-size: 0.95rem; font-weight: 400; letter-spacing: 0; }
  h2 { margin: 2.5rem 0 0.75rem; font-size: 1.15rem; }
  h3 { margin: 0; font-size: 1rem; }
  a { color: var(--link); }
  code { font-family: ui-monospace, monospace; font-size: 0.9em; }
  .note { margin: 0.25rem 0 0; color: var(--soft); font-size: 0.9rem; }
  nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.75rem; margin-top: 1.5rem; }
  .way, section { border: 1px solid var(--line); border-radius: 10px; background: var(--paper); padding: 0.9rem 1.1rem; }
  .way { color: var(--soft); font-size: 0.9rem; text-decoration: none; }
  .way b { display: block; color: var(--ink); font-size: 1rem; }
  a.way:hover, a.way:focus-visible { border-color: var(--link); }
  a.way b { color: var(--link); }
  .questions { margin: 0; padding-left: 1.2rem; }
  .questions li { margin: 0.3rem 0; }
  section { margin-bottom: 0.75rem; }
  dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.6rem 1rem; margin: 0 0 1.5rem; }
  dl div { display: flex; flex-direction: column-reverse; }
  dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
  dt { color: var(--soft); font-size: 0.85rem; }
</style>`;

/** A whole page around its content. `refreshSeconds` loads it again and again. */
export function page(title: string, content: Html, refreshSeconds?: number): Html {
  const refresh = refreshSeconds ? html`<meta http-equiv="refresh" content="${refreshSeconds}">` : html``;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${refresh}
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${style}
  </head>
  <body><main>${content}</main></body>
</html>
`;
}
