declare module 'virtual:bundled-sources' {
  const sources: import('../source/types').Source[];
  export default sources;
}
