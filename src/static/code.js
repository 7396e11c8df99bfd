// All files of a technique once stood on one page, at '#sims/moe/gate.ts:23'. The list of files that is
// there now has a link for each, with the old name as its id: the fragment leads on to where that link
// leads, and to the line.
(() => {
  const goOn = () => {
    const [, path, line] = /^#(.+?)(?::(\d+))?$/.exec(location.hash) ?? [];
    const link = path === undefined ? null : document.getElementById(path);
    if (!(link instanceof HTMLAnchorElement)) return;
    const letter = link.hash.charAt(1) || 'L'; // a short test stands below its file, as '#T1'
    if (line !== undefined) location.replace(`${link.pathname}#${letter}${line}`);
    else location.replace(link.href);
  };
  addEventListener('hashchange', goOn);
  goOn();
})();
