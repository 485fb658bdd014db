"use strict";

// Finds headings whose section has every word; those with the words in the heading come first.
const found = document.getElementById("found");
document.getElementById("search").addEventListener("input", (event) => {
  const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text) => words.every((word) => text.toLowerCase().includes(word));
  const hits = words.length === 0 ? [] : window.searchIndex.filter(({ page, title, text }) => has(`${page} ${title} ${text}`));
  hits.sort((a, b) => has(b.title) - has(a.title));
  found.replaceChildren(...hits.slice(0, 20).map(({ page, title, address }) => {
    const link = document.createElement("a");
    link.href = document.body.dataset.root + address;
    link.textContent = title === page ? title : `${page}: ${title}`;
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
});
