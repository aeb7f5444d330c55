/**
 * The host of the page that a frame is part of: the site that a person is at. A browser that does not tell frames where they are,
 * as older Firefox, has each go by its own.
 */
export function siteHost(): string {
  const origins = [location.origin, ...(location.ancestorOrigins ?? [])];
  return (origins.at(-1) as string).replace(/^.*:\/\/|:\d+$/g, '');
}
