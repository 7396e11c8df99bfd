/** A list of all pages for search engines: only where the build is told where it will stand. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @param origin with no slash at its end */
export async function writeSitemap(folder: string, origin: string | undefined): Promise<void> {
  if (origin === undefined) return;
  const files = (await readdir(folder, { recursive: true })).map((name) =>
    name.replaceAll(sep, '/'),
  );
  const pages = files
    .filter((name) => /^(en|zh)\/(.*\/)?index\.html$/.test(name))
    .map((name) => `${origin}/${name.replace(/index\.html$/, '')}`)
    .sort();
  const urls = pages.map((page) => `<url><loc>${page}</loc></url>`).join('\n');
  const map = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
  await writeFile(join(folder, 'sitemap.xml'), map);
  await writeFile(join(folder, 'robots.txt'), `User-agent: *\nSitemap: ${origin}/sitemap.xml\n`);
}
