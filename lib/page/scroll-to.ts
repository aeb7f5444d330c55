/** Scrolls a range to where it is read: a page may have long paragraphs, and boxes that scroll by themselves. */
export function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  if (top < 0 || top > innerHeight - 100) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
