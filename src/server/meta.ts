/** What a page's head tells search engines and previews, made from what the page itself says. */
import { languages, localeOf, type Language } from '../text/index.ts';

export interface Told {
  /** Of the page, with a slash at both ends: '/en/labs/moe/'. */
  readonly path: string;
  readonly lang: Language;
  /** From the root: 'posters/moe-balancing.en.png'. */
  readonly picture: string;
  /** Where the site will stand, 'https://atlas.example'; undefined where nobody said. */
  readonly origin?: string;
}

/** The picture of pages that are not a lab's. */
export const ownPicture = 'home.png';

/**
 * Tags for a page, by its title and description. Search engines take whole addresses only: without an
 * origin there are none, and the build runs on any host.
 */
export function metaTags(html: string, { path, lang, picture, origin }: Told): string {
  const [title, description] = [
    /<title>([^<]*)<\/title>/.exec(html)?.[1],
    /<meta name="description" content="([^"]*)"/.exec(html)?.[1],
  ];
  const root = origin ?? '../'.repeat(path.split('/').length - 2).replace(/\/$/, '');
  const property = (name: string, content: string | undefined): string =>
    content === undefined ? '' : `<meta property="og:${name}" content="${content}">`;
  const card = [
    property('type', 'website'),
    property('site_name', 'DeepSeek Atlas'),
    property('locale', localeOf(lang).replace('-', '_')),
    property('title', title),
    property('description', description),
    property('image', `${root === '' ? '.' : root}/${picture}`),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
  return [...card, ...(origin === undefined ? [] : addresses(path, origin))].join('');
}

function addresses(path: string, origin: string): string[] {
  const rest = path.replace(/^\/(en|zh)\//, '/');
  const others = [
    ...languages.map((lang) => [localeOf(lang), `/${lang}${rest}`]),
    ['x-default', `/en${rest}`],
  ];
  return [
    `<link rel="canonical" href="${origin}${path}">`,
    `<meta property="og:url" content="${origin}${path}">`,
    ...others.map(
      ([hreflang, other]) =>
        `<link rel="alternate" hreflang="${hreflang}" href="${origin}${other}">`,
    ),
  ];
}

/**
 * The origin as a build is told it, without its last slash.
 *
 * @throws Error for what is no address of a site
 */
export function originOf(told: string | undefined): string | undefined {
  if (told === undefined || told === '') return undefined;
  if (!URL.canParse(told) || !/^https?:$/.test(new URL(told).protocol)) {
    throw new Error(`ATLAS_ORIGIN requires an address such as https://atlas.example, got ${told}`);
  }
  return told.replace(/\/+$/, '');
}
