export const trailingSlash = 'never'; // 404.html, where static hosts look for it
export const csr = false; // it may be served at any depth: it must stand alone
