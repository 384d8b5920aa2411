// Choices look through the whole chronology, which lies in files of a year each: the newest first, until enough is found or looked through.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const filter = document.getElementById('chronology-controls');
  if (!filter) return;

  const enough = 40, most = 700;
  const fields = all('select', filter), [countries, , kinds] = fields, status = filter.querySelector('output');
  const out = document.getElementById('chronology-found'), whole = document.getElementById('chronology-all');
  const texts = filter.dataset, files = texts.files.split(' ').filter(Boolean).map(f => f.split(':'));
  const entries = {};
  window.chronology = (name, list) => { entries[name] = list; };
  const load = name => entries[name] ?? new Promise((done, fail) => {
    document.head.append(Object.assign(document.createElement('script'), { src: texts.file.replace('{0}', name), onload: () => done(entries[name]), onerror: fail }));
  });
  const make = (name, className, ...inside) => {
    const element = Object.assign(document.createElement(name), { className });
    element.append(...inside);
    return element;
  };
  const isolated = text => Object.assign(make('bdi', '', text), { dir: 'auto' });
  const label = (field, value) => { const option = [...field.options].find(o => o.value === value); return option ? option.dataset.one || option.text : value; };
  const fits = entry => fields.every((f, i) => !f.value || entry[i + 1].split(' ').includes(f.value));
  const line = ([date, where, , kind, fact, title, stage, note]) => {
    const link = Object.assign(make('a', '', isolated(title)), { href: texts.fact.replace('{0}', fact) });
    const tags = [where.split(' ').map(c => label(countries, c)).join(', '), label(kinds, kind), note].filter(Boolean).join(' · ');
    return make('li', '', make('span', 'when', date), make('span', 'what', stage ? stage + ': ' : '', link, make('span', 'tags', tags)));
  };
  const older = Object.assign(make('button', '', texts.older), { type: 'button', onclick: () => look() });
  // Where the look has come to: the next file, and what was found before it. A choice made meanwhile starts another one.
  let at, found, turn = 0;
  const look = async () => {
    const mine = ++turn, isStale = () => mine !== turn;
    let hits = 0, seen = 0;
    older.hidden = true;
    try {
      while (at < files.length && hits < enough && seen < most) {
        const [name, size] = files[at], list = await load(name);
        if (isStale()) return;
        const fitting = list.filter(fits), year = name.replace(/(.)-\d+$/, '$1');
        if (fitting.length) {
          const last = out.querySelector('section:last-of-type');
          const section = last && last.dataset.year === year ? last : make('section', 'year', make('h2', '', year === 'undated' ? texts.undated : year), make('ol', 'entries'));
          section.dataset.year = year;
          older.before(section);
          section.lastChild.append(...fitting.map(line));
        }
        at++;
        seen += +size;
        hits += fitting.length;
        found += fitting.length;
        status.textContent = (at < files.length ? texts.soFar.replace('{1}', year) : texts.found).replace('{0}', found);
      }
      older.hidden = at >= files.length;
    } catch {
      if (isStale()) return;
      status.textContent = texts.failed;
      older.hidden = false;
    }
  };
  const show = () => {
    const isChosen = fields.some(f => f.value);
    at = found = 0;
    turn++;
    whole.hidden = isChosen;
    out.replaceChildren(...isChosen ? [older] : []);
    status.textContent = '';
    choices.write(Object.fromEntries(fields.map(f => [f.name, f.value])));
    if (isChosen) look();
  };
  filter.addEventListener('change', show);
  choices.follow(state => {
    fields.forEach(f => { f.value = state.get(f.name) || ''; if (f.selectedIndex < 0) f.value = ''; });
    show();
  });
})();
