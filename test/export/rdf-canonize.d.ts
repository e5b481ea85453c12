declare module 'rdf-canonize' {
  /** RDF Dataset Canonicalization: canonical N-Quads, in which blank nodes are named alike. */
  function canonize(quads: readonly unknown[], options: { algorithm: 'RDFC-1.0' }): Promise<string>;
  export default { canonize };
}
