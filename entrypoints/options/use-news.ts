import { useEffect, useState } from 'preact/hooks';
import { newsSeen, noteNewsSeen } from '../../lib/library/news-seen';
import { NEWS, type News, newsSince } from '../../lib/news';

/** What the person has not seen of the news, newest first, and what notes that they have. */
export function useNews(): [news: News[], close: () => void] {
  const [news, setNews] = useState<News[]>([]);
  useEffect(() => {
    // Where it is not known what they have seen, nothing is news
    newsSeen().then(
      (seen) => setNews(newsSince(seen, NEWS)),
      () => {},
    );
  }, []);
  const close = () => {
    setNews([]);
    // What could not be noted is told once more
    noteNewsSeen().catch(() => {});
  };
  return [news, close];
}
