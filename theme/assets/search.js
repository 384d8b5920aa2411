// Search over the index that the page loads as a script, so that it also works in a page opened from a folder.
(() => {
  'use strict';
  const box = document.getElementById('search-box'), out = document.getElementById('search-results'), status = document.getElementById('search-status');
  const form = document.getElementById('search-form'), index = window.searchIndex;
  if (!box || !index) return;

  // Letters as they are usually romanised: Russian first, then those of Kazakh, Kyrgyz, Tajik and Uzbek; then Turkmen and Turkish ones.
  const latin = Object.fromEntries((
    'а:a б:b в:v г:g д:d е:e ё:e ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:k ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:iu я:ia '
    + 'ә:a і:i ң:n ғ:g ү:u ұ:u қ:k ө:o һ:h ӣ:i ӯ:u ҳ:h ҷ:j ў:o җ:j ӊ:n ҥ:n є:e ї:i ґ:g '
    + 'ı:i ş:sh ș:sh š:sh ç:ch č:ch ž:j ŋ:n ə:a æ:e œ:e ß:ss').split(' ').map(pair => pair.split(':')));
  // What stands for an apostrophe within a word, and what nobody sees, such as soft hyphens.
  const unseen = /['`´ʹ-ʿˈ‘-‛′＇\p{Cf}]/gu;
  // One form for the spellings of a name: Kazak and Kazakh, Қазақстан, Oʻzbekiston and Ўзбекистон, Shamsiddin and Шамсиддин.
  // Doubled letters are one; doubled digits are not, for 2022 is not 2002.
  const fold = text => text.toLowerCase().replace(unseen, '').normalize('NFKC').replace(/[^\x00-\x7f]/gu, c => latin[c] ?? c).normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/dzh|zh/g, 'j').replace(/gh/g, 'g').replace(/kh|q|x/g, 'k').replace(/w/g, 'v').replace(/yu/g, 'iu').replace(/ya/g, 'ia').replace(/y[eo]/g, 'e').replace(/y/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const entries = index.entries.map(([kind, title, url, note, names, text]) =>
    ({ kind, title, url, note, strong: words(title + ' ' + names), weak: words(text + ' ' + note) }));
  const score = (entry, query) => {
    let sum = 0;
    for (const q of query) {
      const exact = entry.strong.includes(q), start = entry.strong.some(w => w.startsWith(q));
      const s = exact ? 5 : start ? 3 : entry.weak.some(w => w.startsWith(q)) ? 1 : 0;
      if (!s) return 0;
      sum += s;
    }
    return sum;
  };
  // Titles and names in letters that run from right to left do not turn round what stands beside them.
  const element = (name, text, attributes = {}) => Object.assign(document.createElement(name), { textContent: text, dir: 'auto' }, attributes);

  const show = () => {
    const query = words(box.value);
    const found = query.length ? entries.map((e, i) => [score(e, query), i, e]).filter(([s]) => s).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, , e]) => e) : [];
    out.replaceChildren();
    index.kinds.forEach((name, kind) => {
      const group = found.filter(e => e.kind === kind);
      if (!group.length) return;
      const list = document.createElement('ul');
      list.className = 'plain';
      group.forEach(e => {
        const item = document.createElement('li');
        item.append(element('a', e.title, { href: index.root + e.url }), element('span', e.note, { className: 'note' }));
        list.append(item);
      });
      out.append(element('h2', name), list);
    });
    status.textContent = query.length ? status.dataset.found.replace('{0}', found.length) : '';
    try { history.replaceState(null, '', query.length ? '#?q=' + encodeURIComponent(box.value) : location.pathname + location.search); } catch { /* a page opened from a folder */ }
  };
  box.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());

  // Keys act only while the box or a result has the focus, and never together with others, which belong to the browser or to the reader's own tools.
  const press = event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const links = [...out.querySelectorAll('a')], at = links.indexOf(document.activeElement), inBox = document.activeElement === box;
    const act = { ArrowDown: () => links[Math.min(at + 1, links.length - 1)].focus(), ArrowUp: () => (links[at - 1] || box).focus(), '/': () => box.focus(),
      Escape: () => { box.value = ''; show(); box.focus(); } }[event.key];
    const acts = event.key === '/' || event.key === 'ArrowUp' ? at >= 0 : event.key === 'ArrowDown' ? links.length > 0 : inBox || at >= 0;
    if (!act || !acts || event.shiftKey && event.key !== '/') return;
    event.preventDefault();
    act();
  };
  box.addEventListener('keydown', press);
  out.addEventListener('keydown', press);

  const read = () => {
    const query = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '').get('q') ?? '';
    if (query === box.value) return;
    box.value = query;
    show();
  };
  // Also an address that is pasted into the open page, or gone back to; a place on the page says nothing about the search.
  window.addEventListener?.('hashchange', () => { if (!location.hash || location.hash.startsWith('#?')) read(); });
  if (location.hash.startsWith('#?')) read();
})();
