// Small comforts; every page works without them.

// A filter narrows its list, named by data-auto, without a button press; focus stays where it is. If anything is in the
// way, the button is still there.
for (const form of document.querySelectorAll('form[data-auto]')) {
  let latest = 0;
  form.addEventListener('change', async () => {
    const turn = ++latest;
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    const address = `${form.getAttribute('action')}?${asked}`;
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(form.dataset.auto);
      if (!answer.ok || !fresh || turn !== latest) return;
      document.getElementById(form.dataset.auto).replaceWith(fresh);
      history.replaceState(null, '', address);
    } catch {
      // no connection: pressing the button says so
    }
  });
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
