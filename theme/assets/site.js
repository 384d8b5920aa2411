// What the pages can do besides: everything here is also there without it.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  // The choices stand in the address behind the number sign, which also works in a page opened from a folder.
  const read = () => new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
  const write = values => {
    const query = new URLSearchParams(Object.entries(values).filter(([, v]) => v)).toString();
    // A place on the page that the address names is left alone as long as there is no choice to write in its stead.
    if (!query && !location.hash.startsWith('#?')) return;
    const address = query ? '#?' + query : location.pathname + location.search;
    try { history.replaceState(null, '', address); } catch { if (query) location.hash = '?' + query; }
  };
  // Shows what the address asks for: now, and when another is pasted into the open page or gone back to. A place on the page asks for nothing.
  const follow = restore => {
    window.addEventListener('hashchange', () => { if (!location.hash || location.hash.startsWith('#?')) restore(read()); });
    restore(read());
  };

  const table = document.querySelector('.comparison');
  const chooser = table && document.getElementById('compare-controls');
  if (chooser) {
    const countries = all('[name=c]', chooser), groups = all('[name=g]', chooser);
    // A comparison needs two countries, and a table a group.
    const keep = (boxes, least) => {
      const chosen = boxes.filter(b => b.checked);
      boxes.forEach(b => { b.disabled = b.checked && chosen.length <= least; });
      return chosen.map(b => b.value);
    };
    const show = () => {
      const shown = keep(countries, 2), open = keep(groups, 1);
      all('[data-country]', table).forEach(cell => { cell.hidden = !shown.includes(cell.dataset.country); });
      all('tbody[data-group]', table).forEach(body => { body.hidden = !open.includes(body.dataset.group); });
      write({ c: shown.length < countries.length ? shown.join('-') : '', g: open.length < groups.length ? open.join('.') : '' });
    };
    // An address that names too few, or none that there are, shows all.
    const choose = (boxes, named, least) => {
      const known = boxes.filter(b => named.includes(b.value));
      boxes.forEach(b => { b.checked = known.length < least || known.includes(b); });
    };
    chooser.addEventListener('change', show);
    follow(state => {
      choose(countries, (state.get('c') ?? '').split('-'), 2);
      choose(groups, (state.get('g') ?? '').split('.'), 1);
      show();
    });

    // Rows are sorted within their group, by the answers of one country.
    const order = ['restricted', 'mixed', 'disputed', 'neutral', 'free', 'unknown'];
    const original = new Map(all('tbody', table).map(b => [b, all('tr:not(.group)', b)]));
    all('thead th', table).forEach(head => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = '↕';
      button.setAttribute('aria-label', chooser.dataset.sort.replace('{0}', head.textContent.trim()));
      head.append(button);
      button.addEventListener('click', () => {
        const next = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
        all('thead th', table).forEach(h => h.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', next);
        const sign = next === 'ascending' ? 1 : -1, country = head.dataset.country;
        const key = row => country ? order.indexOf(row.querySelector(`[data-country="${country}"]`).className) : 0;
        const name = row => row.querySelector('th').textContent;
        original.forEach((rows, body) => body.append(...[...rows].sort((a, b) => sign * (key(a) - key(b) || name(a).localeCompare(name(b))))));
      });
    });
  }

  // Choices look through the whole chronology, which lies in files of a year each: the newest first, until enough is found or looked through.
  const filter = document.getElementById('chronology-controls');
  if (filter) {
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
      write(Object.fromEntries(fields.map(f => [f.name, f.value])));
      if (isChosen) look();
    };
    filter.addEventListener('change', show);
    follow(state => {
      fields.forEach(f => { f.value = state.get(f.name) || ''; if (f.selectedIndex < 0) f.value = ''; });
      show();
    });
  }
})();
