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

    .replace(/(?<![cs])h/g, 'k')
    .replace(/(\p{L})\1+/gu, '$1');
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // Without English endings: banned, bans and ban are one.
  const endings = index.endings.split(' '), least = 3;
  const stem = word => {
    if (word.length <= least || /[^a-z]/.test(word)) return word;
    const ending = endings.find(e => word.length - e.length >= least && word.endsWith(e));
    return ending ? word.slice(0, -ending.length) + (ending === 'ies' ? 'i' : '') : word;
  };
  // What a word is taken for: jail and тюрьме for prison. A word of the table that ends in * stands for all that begin so.
  const meanings = {}, stops = new Set(index.stops.split(' '));
  for (const line of index.meanings.split('|')) {
    const [meaning, ...same] = line.split(' ');
    for (const word of same) meanings[word] = meaning;
  }
  const meaningOf = word => {
    if (meanings[stem(word)]) return meanings[stem(word)];
    for (let n = word.length; n > 1; n--) if (meanings[word.slice(0, n) + '*']) return meanings[word.slice(0, n) + '*'];
  };
  // What is asked: each word as it is typed, and as it is looked for. Words such as "the" count only where there is no other.
  const asked = text => {
    const all = text.split(/\s+/).flatMap(written => words(written).map(word => [word, written])), telling = all.filter(([word]) => !stops.has(word));
    const seen = new Set();
    return (telling.length ? telling : all).map(([typed, written]) => ({ typed, written, meaning: meaningOf(typed), key: meaningOf(typed) ?? stem(typed) })).filter(w => !seen.has(w.key) && seen.add(w.key));
  };

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
  const numbers = list => {
    const found = [];
    let number = 0, step = 0, weight = 1;
    for (const digit of list) {
      const value = digits.indexOf(digit);
      step += value % 32 * weight;
      weight *= 32;
      if (value >= 32) continue;
      found.push(number += step);
      [step, weight] = [0, 1];
    }
    return found;
  };
  // What one word finds: the numbers of entries, each with its score. All words of its beginning stand in one file.
  const find = async ({ typed, key, meaning }) => {
    let start = key, name;
    while (!names.has(name = 'w-' + start.replace(/[^a-z0-9]/gu, c => '_' + c.codePointAt().toString(16)))) start = [...start].slice(0, -1).join('');
    const found = new Map();
    for (const line of (await load(name)).split(' ')) {
      const [word, ...lists] = line.split('.');
      // The word itself; one that begins so, for who has not typed to the end; one that the typed one begins with, for endings of other languages.
      const fits = word === key ? 1 : meaning ? 0 : word.startsWith(typed) || word === '*' && start === typed ? .3 : word.length > 4 && typed.startsWith(word) && typed.length - word.length < 4 ? .5 : 0;
      if (fits) lists.forEach((list, place) => {
        for (const n of numbers(list)) found.set(n, Math.max(found.get(n) ?? 0, index.scores[place] * fits));
      });
    }
    return found;
  };

  // Whether one letter more, less or other, or two that changed places, make the one word of the other.
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1) || x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  };
  // The most frequent word that the mistyped one may have meant, if possible with the same first letter.
  const meant = async typed => {
    if (typed.length < 4) return;
    let near;
    for (const entry of (await load('v')).split(' ')) {
      const [, key, sign, rest] = /^([a-z]+)([+=]?)(.*)$/.exec(entry), written = sign === '=' ? rest : key + rest;
      if (!isNear(typed, fold(written)) && !isNear(stem(typed), key)) continue;
      if (key[0] === typed[0]) return { typed: fold(written), key, written };
      near ??= { typed: fold(written), key, written };
    }
    return near;
  };

  // Entries that have most of what is asked, the fittest first. A word counts the more, the fewer entries have it.
  const findAll = async query => {
    const changes = [], found = [];
    for (const [i, first] of (await Promise.all(query.map(find))).entries()) {
      const other = first.size ? null : await meant(query[i].typed);
      if (!first.size) changes.push([query[i].written, other?.written]);
      if (other) query[i] = other;
      const has = other ? await find(other) : first;
      if (has.size) found.push({ has, weight: Math.log(1 + index.count / (has.size + 10)) });
    }
    const all = found.reduce((sum, f) => sum + f.weight, 0), scores = new Map();
    const parts = new Map([...new Set(found.flatMap(f => [...f.has.keys()]))].map(n => [n, found.reduce((sum, f) => sum + (f.has.has(n) ? f.weight : 0), 0) / all]));
    const enough = Math.min(.45, Math.max(0, ...parts.values()));
    for (const [n, part] of parts) {
      if (part >= enough) scores.set(n, found.reduce((sum, f) => sum + f.weight * (f.has.get(n) ?? 0), 0) * part * part * kindOf(n)[2]);
    }
    return { numbers: [...scores.keys()].sort((a, b) => scores.get(b) - scores.get(a) || a - b), changes };
  };
  const kindOf = n => index.kinds.findLast(([, from]) => from <= n);
  const titleOf = async n => (await load('d-' + Math.floor(n / index.block)))[n % index.block];
  // Titles and names in letters that run from right to left do not turn round what stands beside them.
  const element = (name, text, attributes = {}) => Object.assign(document.createElement(name), { textContent: text, dir: 'auto' }, attributes);

  // The words of a text that are asked for are marked.
  const marked = (parent, text, query) => {
    for (const piece of text.split(/([\p{L}\p{M}\p{N}'ʻʼ‘’]+)/u)) {
      const isAsked = words(piece).some(word => query.some(q => q.key === stem(word) || q.key === meaningOf(word) || !q.meaning && word.startsWith(q.typed)));
      parent.append(isAsked ? element('mark', piece) : piece);
    }
    return parent;
  };
  const line = async (n, query) => {
    const [title, url, note = ''] = await titleOf(n), item = document.createElement('li');
    item.append(marked(element('a', '', { href: index.root + url }), title, query), marked(element('span', '', { className: 'note' }), [kindOf(n)[0], note].filter(Boolean).join(' · '), query));
    return item;
  };
  // The fittest first, and the rest when asked for.
  const list = async (numbers, query) => {
    const items = element('ol', '', { className: 'plain' });
    const add = async count => {
      const lines = await Promise.all(numbers.splice(0, count).map(n => line(n, query)));
      items.append(...lines);
      more.textContent = status.dataset.more.replace('{0}', numbers.length);
      more.hidden = !numbers.length;
      return lines[0];
    };
    const more = element('button', '', { type: 'button', onclick: async () => { (await add(20)).querySelector('a').focus(); } });
    await add(12);
    return [items, more];
  };

  let turn = 0;
  const answer = async (query, mine) => {
    const { numbers, changes } = query.length ? await findAll(query) : { numbers: [], changes: [] };
    if (mine !== turn) return;
    const count = numbers.length, told = changes.map(([typed, other]) => status.dataset[other ? 'meant' : 'without'].replace('{0}', `“${typed}”`).replace('{1}', `“${other}”`));
    return [count ? await list(numbers, query) : [], !query.length ? '' : [...told, count ? status.dataset.found.replace('{0}', count) : status.dataset.none].join(' ')];
  };
  // What is shown stays until what is looked for now has come; what comes late is left.
  const show = async () => {
    const mine = ++turn, query = asked(box.value);
    clearTimeout(pause);
    out.setAttribute('aria-busy', 'true');
    try { history.replaceState(null, '', query.length ? location.pathname + '#?q=' + encodeURIComponent(box.value) : location.pathname); } catch { /* a page opened from a folder */ }
    const [parts, text] = await answer(query, mine).catch(() => [[], status.dataset.failed]) ?? [];
    if (mine !== turn) return;
    out.replaceChildren(...parts);
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
  form.addEventListener('submit', event => { event.preventDefault(); show(); });

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

  // From the box in the head of a page (?q=), or from an address that someone was given (#?q= or #q=).
  const given = () => new URLSearchParams(/^#\??q=/.test(location.hash) ? location.hash.replace(/^#\??/, '') : location.search).get('q');
  const read = () => {
    const query = given() ?? '';
    if (query === box.value) return;
    box.value = query;
    show();
  };
  // Also an address that is pasted into the open page, or gone back to; a place on the page says nothing about the search.
  window.addEventListener?.('hashchange', () => { if (!location.hash || given() !== null) read(); });
  if (given() !== null) read();
})();
