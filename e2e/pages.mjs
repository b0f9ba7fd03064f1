// The pages that the browser tests visit, the keyboard's journeys and the pictures. A new page gets one line here.
// `person` is who looks: an id of the demo's people, or nobody.

export const pages = [
  { path: '/sign-in' },
];

// Each journey is done with Tab and Enter alone: sign in as `person`, then follow links and buttons by the words on
// them. `{ field, type }` goes to a field by its label and writes. `ends` is the heading of the page one lands on.
export const journeys = [
  // { who: 'doctor', person: 'ID', steps: ['Krav', /^Visa/], ends: 'Krav' },
  // { who: 'director', person: 'ID', steps: ['…'], ends: '…' },
];

// Pictures are named NAME-wide, NAME-320, NAME-dark and NAME-en.
export const pictures = [
  { name: 'sign-in', path: '/sign-in' },
];
