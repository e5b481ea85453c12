import type { ReactNode } from 'react';

/** Two links of a chain. */
export const LinkIcon = () => (
  <Icon>
    <path d="M8 12l4-4M9 5.5l1.6-1.6a3.9 3.9 0 0 1 5.5 5.5L14.5 11M11 14.5l-1.6 1.6a3.9 3.9 0 0 1-5.5-5.5L5.5 9" />
  </Icon>
);

/** Bars of a chart. */
export const ChartIcon = () => (
  <Icon>
    <path d="M3 17h14M5.5 14V9M10 14V4M14.5 14v-7" />
  </Icon>
);

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
