declare module 'virtual:bundled-sources' {
  const sources: import('../source/types').Source[];
  export default sources;
}

declare module 'virtual:bundled-index' {
  const index: import('./plugin').BundledIndex;
  export default index;
}
