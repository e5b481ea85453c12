/** Okabe and Ito's colours, which most people with any colour vision can tell apart; lighter ones on dark paper. */
export const light = ['#0072b2', '#d55e00', '#009e73', '#b8609a', '#b97f00', '#3f97c9', '#7a6a4f', '#6b7280'];
export const dark = ['#5aaee0', '#f08a4b', '#3fc39b', '#dc9cc4', '#e0b04a', '#8fcdf2', '#bfae8f', '#a3acb8'];

/** Colours of kinds or of beginnings; after the last one they come round again. */
export function colour(place: number): string {
  return `var(--c${place % light.length})`;
}

const colours = (list: readonly string[]) => list.map((value, i) => `--c${i}:${value}`).join(';');

/**
 * The style of every chart, inside each, so that its file is whole by itself. A page sets `--chart-paper` and the others to
 * have charts in its own colours.
 */
export const style = `
.chart{--ink:var(--chart-ink,#1f2937);--muted:var(--chart-muted,#5b6472);--rule:var(--chart-rule,#e3e6ea);--band:var(--chart-band,#f5f7f9);--paper:var(--chart-paper,#ffffff);--accent:var(--chart-accent,#0072b2);--tint:var(--chart-tint,#cfe3f1);${colours(light)};font-family:system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){.chart{--ink:var(--chart-ink,#e6e9ee);--muted:var(--chart-muted,#a4adba);--rule:var(--chart-rule,#343b46);--band:var(--chart-band,#1d232c);--paper:var(--chart-paper,#14181f);--accent:var(--chart-accent,#5aaee0);--tint:var(--chart-tint,#23455c);${colours(dark)}}}
.chart .paper{fill:var(--paper)}
.chart text{fill:var(--ink)}
.chart text.muted{fill:var(--muted)}
.chart text.strong{font-weight:600}
.chart text.number{font-variant-numeric:tabular-nums}
.chart text.on{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.chart a text{cursor:pointer}
.chart a:hover text,.chart a:focus-visible text{text-decoration:underline}
.chart a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.chart .rule{stroke:var(--rule);stroke-width:1;fill:none}
.chart .axis{stroke:var(--muted);stroke-width:1;fill:none}
.chart .band{fill:var(--band)}
.chart .row:hover .band,.chart .row:hover .bare{fill:var(--tint)}
.chart .bare{fill:transparent}
.chart .fill{fill:var(--accent)}
.chart .tint{fill:var(--tint)}
.chart .dashed{fill:none;stroke:var(--accent);stroke-width:1.5;stroke-dasharray:3 2}
.chart .hollow-cell{fill:none;stroke:var(--muted);stroke-width:1}
.chart .half{fill:var(--tint);stroke:var(--accent);stroke-width:1.5;stroke-dasharray:3 2}
.chart .flow{fill-opacity:.38;stroke-width:0}
.chart .flow:hover{fill-opacity:.65}
.chart .tie{fill:none;stroke:var(--muted);stroke-width:1.2;stroke-opacity:.75}
.chart .inferred{stroke-dasharray:4 3}
.chart .flow.partly{fill-opacity:.25;stroke-width:1.2;stroke-dasharray:4 3}
.chart .flow.inferred{fill-opacity:.08;stroke-width:1.2;stroke-dasharray:4 3}
.chart .head{fill:var(--muted)}
.chart .branch{fill:none;stroke-width:1.5;stroke-opacity:.6}
.chart .hollow{fill:var(--paper);stroke-width:1.5;stroke-dasharray:2.5 1.8}
.chart .span{stroke:var(--accent);stroke-width:3}
.chart .track{fill:var(--band)}
.chart .goal{stroke:var(--ink);stroke-width:2}
.chart .base{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
@media (prefers-reduced-motion:no-preference){.chart .flow,.chart .band,.chart .bare{transition:fill .1s,fill-opacity .1s}}
`;
