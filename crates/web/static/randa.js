// Small comforts; every page works without them.

// A filter that narrows a list needs no button press.
for (const form of document.querySelectorAll('form[data-auto]')) {
  form.addEventListener('change', () => form.requestSubmit());
}

// A deep link into something folded opens it.
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  let folded = target.closest('details');
  while (folded) {
    folded.open = true;
    folded = folded.parentElement.closest('details');
  }
  target.scrollIntoView({ block: 'center' });
}
addEventListener('hashchange', openTarget);
openTarget();

// What is folded on the screen is read on paper.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open])')) {
    folded.open = true;
    folded.dataset.folded = '';
  }
});
addEventListener('afterprint', () => {
  for (const folded of document.querySelectorAll('details[data-folded]')) {
    folded.open = false;
    delete folded.dataset.folded;
  }
});
