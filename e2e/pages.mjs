// The pages that the browser tests visit, the keyboard's journeys and the pictures. A new page gets one line here.
// `person` is who looks: an id of the demo's people, or nobody.

const doctor = 'anna-lindqvist';
const hers = `/trainees/${doctor}`;
// six months of leave and then half time, shared as a link
const leave = `${hers}/what-if?change=leave%3Bparental-leave%3B2027-03-01%3B2027-08-31%3B100&change=share%3B2027-09-01%3B50`;
const supervisor = 'hamid-sultani';
const manager = 'erik-sandberg';
const director = 'moa-nordin';
const office = 'patrik-gronlund';

export const pages = [
  { path: '/sign-in' },
  { path: '/', person: doctor },
  { path: hers, person: doctor },
  { path: `${hers}?on=2028-03-01`, person: doctor },
  { path: `${hers}/requirements`, person: doctor },
  { path: `${hers}/requirements?status=red&theme=funding`, person: doctor },
  { path: `${hers}/requirements/sosfs-2015-8/minimum-time`, person: doctor },
  { path: `${hers}/time`, person: doctor },
  { path: `${hers}/objectives`, person: doctor },
  { path: `${hers}/ahead`, person: doctor },
  { path: `${hers}/what-if`, person: doctor },
  { path: leave, person: doctor },
  { path: `${hers}/what-if?kind=share&from=never&share=150`, person: doctor },
  { path: `${hers}/what-if?change=regulation%3Bhslf-fs-2021-8`, person: doctor },
  { path: '/', person: supervisor },
  { path: '/', person: manager },
  { path: '/units', person: manager },
  { path: '/units/hc-bjorkdungen', person: manager },
  { path: '/units/hc-bjorkdungen/ahead', person: manager },
  { path: '/', person: director },
  { path: '/overview', person: director },
  { path: '/overview?status=red', person: director },
  { path: '/overview/ahead', person: director },
  { path: '/', person: office },
  { path: '/regions/kalmar', person: office },
  { path: '/regions/norrbotten?on=2028-03-01', person: 'ellen-wallin' },
  { path: '/', person: 'driften' },
  { path: '/trainees/torbjorn-thorell/time', person: 'torbjorn-thorell' },
  { path: '/trainees/asa-kangas/objectives?show=missing', person: 'asa-kangas' },
  { path: '/overview?status=amber&sort=end', person: 'ellen-wallin' },
  { path: '/overview', person: 'ture-isberg' },
  { path: '/overview/ahead', person: 'ture-isberg' },
  { path: '/units/hc-isnaset', person: 'ellen-wallin' },
  { path: '/accessibility' },
  { path: '/privacy', person: doctor },
  { path: '/me/data', person: doctor },
  { path: '/handbook' },
  { path: '/handbook?word=SPUR' },
  { path: '/handbook?authority=regional_requirement', person: doctor },
  { path: '/handbook/norrbotten' },
  { path: '/handbook/kronoberg/mid-term-evaluation-in-window' },
  { path: '/handbook/hslf-fs-2021-8/objective-certified', person: director },
  { path: `/handbook/sosfs-2015-8/minimum-time?from=${hers}/requirements/sosfs-2015-8/minimum-time`, person: doctor },
  { path: '/handbook/reports', person: doctor },
  { path: '/handbook/reports', person: office },
];

// Each journey is done with Tab and Enter alone: sign in as `person`, then follow links and buttons by the words on
// them. `{ field, type }` goes to a field by its label and writes. `ends` is the heading of the page one lands on.
export const journeys = [
  { who: 'doctor', person: doctor, steps: ['Översikt och tidslinje', 'Krav', /Uppfyllt$/], ends: 'Krav' },
  {
    who: 'director',
    person: director,
    steps: [/^Alla \d+ läkare/, { field: 'Namn', type: 'Lindqvist' }, 'Visa urvalet', 'Anna Lindqvist'],
    ends: 'Anna Lindqvist',
  },
  {
    who: 'doctor who reports an error',
    person: doctor,
    steps: [
      'Handbok: alla krav med källor',
      { field: 'Ord', type: 'halvvägs' },
      'Sök',
      'Mitt-i-ST görs ungefär halvvägs',
      { field: 'Vad är fel?', type: 'Fel rad.' },
      'Skicka rapporten',
    ],
    ends: 'Mitt-i-ST görs ungefär halvvägs',
  },
];

// Pictures are named NAME-wide, NAME-320, NAME-dark and NAME-en.
export const pictures = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'start', path: '/', person: doctor },
  { name: 'doctor', path: hers, person: doctor },
  { name: 'requirements', path: `${hers}/requirements`, person: doctor },
  { name: 'time', path: `${hers}/time`, person: doctor },
  { name: 'objectives', path: `${hers}/objectives`, person: doctor },
  { name: 'ahead', path: `${hers}/ahead`, person: doctor },
  { name: 'what-if', path: `${hers}/what-if`, person: doctor },
  { name: 'what-if-leave', path: leave, person: doctor },
  { name: 'what-if-regulation', path: `${hers}/what-if?change=regulation%3Bhslf-fs-2021-8`, person: doctor },
  { name: 'unit-ahead', path: '/units/hc-bjorkdungen/ahead', person: manager },
  { name: 'overview-ahead', path: '/overview/ahead', person: director },
  { name: 'unit', path: '/units/hc-bjorkdungen', person: manager },
  { name: 'region', path: '/regions/norrbotten', person: 'ellen-wallin' },
  { name: 'director', path: '/', person: director },
  { name: 'overview', path: '/overview', person: director },
  { name: 'handbook', path: '/handbook' },
  { name: 'handbook-found', path: '/handbook?word=SPUR' },
  { name: 'handbook-pack', path: '/handbook/norrbotten' },
  { name: 'handbook-requirement', path: '/handbook/kronoberg/mid-term-evaluation-in-window', person: doctor },
  { name: 'handbook-reports', path: '/handbook/reports', person: office },
];
