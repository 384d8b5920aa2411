// Search over an index in many small scripts, of which those are loaded that the words need, so that it also works in a page opened from a folder.
(() => {
  'use strict';
  const box = document.getElementById('search-box'), out = document.getElementById('search-results'), status = document.getElementById('search-status');
  const form = document.getElementById('search-form'), index = window.searchIndex;
  if (!box || !index) return;

  const latin = Object.fromEntries(index.letters.split(' ').map(pair => pair.split(':')));
  // What stands for an apostrophe within a word, and what nobody sees, such as soft hyphens.
  const unseen = /['`´ʹ-ʿˈ‘-‛′＇\p{Cf}]/gu;
  // One form for the spellings of a name: Kazak and Kazakh, Қазақстан, Oʻzbekiston and Ўзбекистон, Shamsiddin and Шамсиддин.
  // Doubled letters are one; doubled digits are not, for 2022 is not 2002.
  const fold = text => text.toLowerCase().replace(unseen, '').normalize('NFKC').replace(/[^\x00-\x7f]/gu, c => latin[c] ?? c).normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/dzh|zh/g, 'j').replace(/gh/g, 'g').replace(/kh|q|x/g, 'k').replace(/w/g, 'v').replace(/yu/g, 'iu').replace(/ya/g, 'ia').replace(/y[eo]/g, 'e').replace(/y/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // The files of the index hand over what they hold by calling this.
  const loaded = {}, arrived = {};
  window.searchPart = (name, content) => arrived[name](content);
  const load = name => loaded[name] ??= new Promise((arrive, fail) => {
    arrived[name] = arrive;
    document.head.append(Object.assign(document.createElement('script'), {
      src: `${index.root}assets/search/${name}.js?${index.version}`,
      onerror: () => { delete loaded[name]; fail(new Error(name)); },
    }));
  });

  const names = new Set(index.parts.split(' '));
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  // What one word finds: the numbers of entries, each with its score. All words of its beginning stand in one file.
  const find = async q => {
    let start = q, name;
    while (!names.has(name = 'w-' + start.replace(/[^a-z0-9]/gu, c => '_' + c.codePointAt().toString(16)))) start = [...start].slice(0, -1).join('');
    const found = new Map();
    for (const line of (await load(name)).split(' ')) {
      const [word, ...lists] = line.split('.');
      if (!(word.startsWith(q) || word === '*' && q === start)) continue;
      lists.forEach((list, place) => {
        const score = index.scores[place][word === q ? 0 : 1];
        let number = 0, step = 0, weight = 1;
        for (const digit of list) {
          const value = digits.indexOf(digit);
          step += value % 32 * weight;
          weight *= 32;
          if (value >= 32) continue;
          number += step;
          [step, weight] = [0, 1];
          if (!(found.get(number) >= score)) found.set(number, score);
        }
      });
    }
    return found;
  };
  const findAll = async query => {
    const [first, ...others] = await Promise.all([...new Set(query)].map(find));
    return [...first].filter(([n]) => others.every(o => o.has(n))).map(([n, score]) => [n, others.reduce((sum, o) => sum + o.get(n), score)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([n]) => n);
  };
  const titleOf = async n => (await load('d-' + Math.floor(n / index.block)))[n % index.block];
  // Titles and names in letters that run from right to left do not turn round what stands beside them.
  const element = (name, text, attributes = {}) => Object.assign(document.createElement(name), { textContent: text, dir: 'auto' }, attributes);

  const line = async n => {
    const [title, url, note = ''] = await titleOf(n), item = document.createElement('li');
    item.append(element('a', title, { href: index.root + url }), element('span', note, { className: 'note' }));
    return item;
  };
  // The first of each kind, more when there are few kinds, and the rest when asked for.
  const section = async (name, group, kinds) => {
    const list = element('ul', '', { className: 'plain' });
    const add = async count => {
      const lines = await Promise.all(group.splice(0, count).map(line));
      list.append(...lines);
      more.textContent = status.dataset.more.replace('{0}', group.length);
      more.hidden = !group.length;
      return lines[0];
    };
    const more = element('button', '', { type: 'button', onclick: async () => { (await add(20)).querySelector('a').focus(); } });
    await add(Math.max(3, Math.floor(36 / kinds)));
    return [element('h2', name), list, more];
  };

  let asked = 0;
  const answer = async (query, mine) => {
    const found = query.length ? await findAll(query) : [];
    const groups = index.kinds.map(([name, from], kind) => [name, found.filter(n => n >= from && n < (index.kinds[kind + 1]?.[1] ?? Infinity))]).filter(([, group]) => group.length);
    if (mine === asked) return [await Promise.all(groups.map(([name, group]) => section(name, group, groups.length))), query.length ? status.dataset.found.replace('{0}', found.length) : ''];
  };
  // What is shown stays until what is looked for now has come; what comes late is left.
  const show = async () => {
    const mine = ++asked, query = words(box.value);
    out.setAttribute('aria-busy', 'true');
    try { history.replaceState(null, '', query.length ? '#?q=' + encodeURIComponent(box.value) : location.pathname + location.search); } catch { /* a page opened from a folder */ }
    const [sections, text] = await answer(query, mine).catch(() => [[], status.dataset.failed]) ?? [];
    if (mine !== asked) return;
    out.replaceChildren(...sections.flat());
    status.textContent = text;
    out.removeAttribute('aria-busy');
  };
  // Nothing is loaded for what is only a stop on the way to a longer word.
  let pause;
  box.addEventListener('input', () => {
    out.setAttribute('aria-busy', 'true');
    clearTimeout(pause);
    pause = setTimeout(show, 120);
  });
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
