// The choices of a page stand in its address behind the number sign, which also works in a page opened from a folder.
const choices = (() => {
  'use strict';
  const read = () => new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
  return {
    write(values) {
      const query = new URLSearchParams(Object.entries(values).filter(([, v]) => v)).toString();
      // A place on the page that the address names is left alone as long as there is no choice to write in its stead.
      if (!query && !location.hash.startsWith('#?')) return;
      const address = query ? '#?' + query : location.pathname + location.search;
      try { history.replaceState(null, '', address); } catch { if (query) location.hash = '?' + query; }
    },
    // Shows what the address asks for: now, and when another is pasted into the open page or gone back to. A place on the page asks for nothing.
    follow(restore) {
      window.addEventListener('hashchange', () => { if (!location.hash || location.hash.startsWith('#?')) restore(read()); });
      restore(read());
    },
  };
})();
