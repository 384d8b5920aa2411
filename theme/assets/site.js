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

  const filter = document.querySelector('.year') && document.getElementById('chronology-controls');
  if (filter) {
    const fields = all('select', filter), count = filter.querySelector('output');
    const show = () => {
      let found = 0;
      all('.year').forEach(year => {
        let inYear = 0;
        all('li[data-k]', year).forEach(entry => {
          const fits = fields.every(f => !f.value || (entry.dataset[f.name] || '').split(' ').includes(f.value));
          entry.hidden = !fits;
          if (fits) inYear++;
        });
        year.hidden = !inYear;
        found += inYear;
      });
      count.textContent = filter.dataset.found.replace('{0}', found);
      write(Object.fromEntries(fields.map(f => [f.name, f.value])));
    };
    filter.addEventListener('change', show);
    follow(state => {
      fields.forEach(f => { f.value = state.get(f.name) || ''; if (f.selectedIndex < 0) f.value = ''; });
      show();
    });
  }
})();
