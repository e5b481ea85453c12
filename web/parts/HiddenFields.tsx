/** The parameters of a query that a form sends on beside its own. */
export function HiddenFields({ query, own }: { readonly query: string; readonly own: readonly string[] }) {
  return [...new URLSearchParams(query)]
    .filter(([name]) => !own.includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
