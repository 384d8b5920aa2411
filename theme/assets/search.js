// Search over the index that the page loads as a script, so that it also works in a page opened from a folder.
(() => {
  'use strict';
  const box = document.getElementById('search-box'), out = document.getElementById('search-results'), status = document.getElementById('search-status');
  const index = window.searchIndex;
  if (!box || !index) return;

  const latin = Object.fromEntries([...'абвгдежзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһҷӯҳӣё'].map((c, i) => [c,
    ['a', 'b', 'v', 'g', 'd', 'e', 'j', 'z', 'i', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'k', 'ts', 'ch', 'sh', 'sh', '', 'i', '', 'e', 'iu', 'ia',
      'a', 'i', 'n', 'g', 'u', 'u', 'k', 'o', 'h', 'j', 'u', 'h', 'i', 'e'][i]]));
  // One form for the spellings of a name: Kazak and Kazakh, Қазақстан, Shamsiddin and Шамсиддин.
  const fold = text => text.toLowerCase().replace(/[\u0400-\u04ff]/g, c => latin[c] ?? c).normalize('NFD').replace(/[\u0300-\u036f'’ʻ`]/g, '')
    .replace(/dzh|zh/g, 'j').replace(/kh|q|x/g, 'k').replace(/yu/g, 'iu').replace(/ya/g, 'ia').replace(/y/g, 'i').replace(/(.)\1+/g, '$1');
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const entries = index.entries.map(([kind, title, url, note, names, text]) =>
    ({ kind, title, url, note, strong: words(title + ' ' + names), weak: words(text) }));
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
  const element = (name, text, attributes = {}) => Object.assign(document.createElement(name), { textContent: text }, attributes);

  const show = () => {
    const query = words(box.value);
    const found = query.length ? entries.map((e, i) => [score(e, query), i, e]).filter(([s]) => s).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, , e]) => e) : [];
    out.replaceChildren();
    index.kinds.forEach((name, kind) => {
      const group = found.filter(e => e.kind === kind).slice(0, 30);
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
  document.getElementById('search-form').addEventListener('submit', event => event.preventDefault());
  document.addEventListener('keydown', event => {
    const links = [...out.querySelectorAll('a')], at = links.indexOf(document.activeElement);
    if (event.key === '/' && document.activeElement !== box) { event.preventDefault(); box.focus(); }
    else if (event.key === 'ArrowDown' && links.length && (at >= 0 || document.activeElement === box)) { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
    else if (event.key === 'ArrowUp' && at >= 0) { event.preventDefault(); (links[at - 1] || box).focus(); }
    else if (event.key === 'Escape') { box.value = ''; show(); box.focus(); }
  });
  const start = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '').get('q');
  if (start) { box.value = start; show(); }
})();
