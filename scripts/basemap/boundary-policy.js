/**
 * How the basemap shows contested areas: sovereignty as the UN General Assembly has it, with a dashed line where a
 * claim or a line of control says otherwise. The build obeys this table and the methodology page prints it, so the
 * two cannot differ.
 *
 * @typedef {object} BoundaryRule
 * @property {string} area what readers call it
 * @property {string} shownAs whose land it is drawn as
 * @property {string} line how its edge is drawn
 * @property {string} reason why, in one line
 * @property {string[]} units what Natural Earth calls it: an `adm0_a3`, an `iso_3166_2`, an `adm1_code`, or a cut of `cuts.js`
 * @property {string | null} country ISO 3166 code of the country that takes the units; null where no country does
 * @property {string[]} dashedAgainst countries towards which the edge is dashed; its own country for a line of control inside it
 * @property {boolean} [undivided] its inner units get no lines and no names
 * @property {string} [label] its name on the map at the scale of provinces
 */

/** @type {readonly BoundaryRule[]} */
export const boundaryPolicy = [
	{
		area: 'Crimea and Sevastopol',
		shownAs: 'Ukraine',
		line: 'dashed towards the mainland of Ukraine, where the line of control runs; no line in the Kerch Strait',
		reason: 'General Assembly resolution 68/262 of 2014 affirms the territory of Ukraine.',
		units: ['UA-43', 'UA-40'],
		country: 'UKR',
		dashedAgainst: ['UKR'],
		undivided: true,
		label: 'Crimea'
	},
	{
		area: 'Kosovo',
		shownAs: 'Serbia',
		line: 'dashed towards the rest of Serbia',
		reason:
			'It is not a member of the United Nations; Security Council resolution 1244 of 1999 holds.',
		units: ['KOS'],
		country: 'SRB',
		dashedAgainst: ['SRB'],
		undivided: true,
		label: 'Kosovo'
	},
	{
		area: 'Northern Cyprus',
		shownAs: 'Cyprus',
		line: 'dashed towards the rest of Cyprus',
		reason:
			'Security Council resolution 541 of 1983 calls its declaration of independence invalid.',
		units: ['CYN'],
		country: 'CYP',
		dashedAgainst: ['CYP'],
		label: 'Northern Cyprus'
	},
	{
		area: 'Akrotiri and Dhekelia',
		shownAs: 'Cyprus',
		line: 'none',
		reason: 'British base areas, too small for a border at these scales.',
		units: ['WSB', 'ESB'],
		country: 'CYP',
		dashedAgainst: [],
		undivided: true
	},
	{
		area: 'Somaliland',
		shownAs: 'Somalia',
		line: 'dashed towards the rest of Somalia',
		reason: 'It is not a member of the United Nations, which regards Somalia as undivided.',
		units: ['SOL'],
		country: 'SOM',
		dashedAgainst: ['SOM'],
		label: 'Somaliland'
	},
	{
		area: 'Western Sahara',
		shownAs: 'a territory of its own',
		line: 'dashed towards Morocco, on the parallel of 27° 40′ N; the berm across it is not drawn',
		reason: 'The United Nations lists it as a Non-Self-Governing Territory.',
		units: ['SAH', 'MA-16', 'cut:western-sahara'],
		country: 'ESH',
		dashedAgainst: ['MAR'],
		undivided: true
	},
	{
		area: 'Golan Heights',
		shownAs: 'Syria',
		line: 'dashed towards Israel and, on the ceasefire line, towards the rest of Syria',
		reason: 'Security Council resolution 497 of 1981 calls the annexation by Israel void.',
		units: ['cut:golan-heights'],
		country: 'SYR',
		dashedAgainst: ['ISR', 'SYR'],
		undivided: true,
		label: 'Golan Heights'
	},
	{
		area: 'Buffer zone of the UN observers (UNDOF)',
		shownAs: 'Syria',
		line: 'none of its own',
		reason: 'A zone of observers, not a territory.',
		units: ['SY-X01~'],
		country: 'SYR',
		dashedAgainst: [],
		undivided: true
	},
	{
		area: 'West Bank with East Jerusalem, and Gaza',
		shownAs: 'Palestine',
		line: 'dashed towards Israel, on the armistice lines of 1949',
		reason:
			'General Assembly resolution 67/19 of 2012 recognises a state on the territory occupied since 1967.',
		units: ['PSX', 'cut:east-jerusalem'],
		country: 'PSE',
		dashedAgainst: ['ISR'],
		undivided: true
	},
	{
		area: 'Jammu and Kashmir, Ladakh',
		shownAs: 'India, which administers them',
		line: 'dashed towards Pakistan and China',
		reason:
			'The final status of Jammu and Kashmir is not agreed; UN maps mark the Line of Control.',
		units: ['IN-JK', 'IN-LA'],
		country: 'IND',
		dashedAgainst: ['PAK', 'CHN']
	},
	{
		area: 'Azad Kashmir, Gilgit-Baltistan',
		shownAs: 'Pakistan, which administers them',
		line: 'dashed towards India and China',
		reason: 'As above.',
		units: ['PK-JK', 'PK-GB'],
		country: 'PAK',
		dashedAgainst: ['IND', 'CHN']
	},
	{
		area: 'Siachen Glacier',
		shownAs: 'India, whose troops hold it',
		line: 'dashed towards Pakistan and China; none towards Ladakh',
		reason: 'The Line of Control was never drawn across it.',
		units: ['KAS'],
		country: 'IND',
		dashedAgainst: ['PAK', 'CHN'],
		undivided: true
	},
	{
		area: 'Aksai Chin',
		shownAs: 'China, which administers it',
		line: 'dashed towards Ladakh',
		reason: 'Claimed by India; UN maps mark the line as not agreed.',
		units: [],
		country: 'CHN',
		dashedAgainst: []
	},
	{
		area: 'Arunachal Pradesh',
		shownAs: 'India, which administers it',
		line: 'dashed towards China',
		reason: 'Claimed by China; UN maps mark the line as not agreed.',
		units: ['IN-AR'],
		country: 'IND',
		dashedAgainst: ['CHN']
	},
	{
		area: 'Taiwan',
		shownAs: 'China',
		line: 'none on land; the dispute is over the whole island',
		reason: 'General Assembly resolution 2758 of 1971.',
		units: ['TWN'],
		country: 'CHN',
		dashedAgainst: [],
		undivided: true,
		label: 'Taiwan'
	},
	{
		area: 'Hong Kong and Macao',
		shownAs: 'China',
		line: 'none',
		reason: 'Special administrative regions of China since 1997 and 1999.',
		units: ['HKG', 'MAC'],
		country: 'CHN',
		dashedAgainst: [],
		undivided: true
	},
	{
		area: 'Abkhazia',
		shownAs: 'Georgia',
		line: 'dashed towards the rest of Georgia',
		reason:
			'The General Assembly treats it as part of Georgia, last by yearly resolutions on the displaced.',
		units: ['GE-AB'],
		country: 'GEO',
		dashedAgainst: ['GEO'],
		undivided: true,
		label: 'Abkhazia'
	},
	{
		area: 'South Ossetia',
		shownAs: 'Georgia',
		line: 'none: Natural Earth has no line for it',
		reason: 'As Abkhazia. A line that the data lack is not invented.',
		units: [],
		country: 'GEO',
		dashedAgainst: []
	},
	{
		area: 'Transnistria',
		shownAs: 'Moldova',
		line: 'dashed towards the rest of Moldova, along the edges of its districts',
		reason: 'No member of the United Nations recognises it.',
		units: ['MDA-1652', 'MDA-1645', 'MDA-1628', 'MDA-1638', 'MDA-1637', 'MDA-1650'],
		country: 'MDA',
		dashedAgainst: ['MDA'],
		undivided: true,
		label: 'Transnistria'
	},
	{
		area: 'Halaib Triangle and Bir Tawil',
		shownAs: 'Egypt north of 22° N, Sudan south of it',
		line: 'dashed along the parallel',
		reason: 'Egypt and Sudan claim different lines.',
		units: ['EG-BA'],
		country: 'EGY',
		dashedAgainst: ['SDN']
	},
	{
		area: 'Border of Sudan and South Sudan, with Abyei',
		shownAs: 'the line that Natural Earth has, Abyei in Sudan',
		line: 'dashed',
		reason: 'UN maps say that the final boundary has not yet been determined.',
		units: ['SDS'],
		country: 'SSD',
		dashedAgainst: ['SDN']
	},
	{
		area: 'Baikonur',
		shownAs: 'Kazakhstan',
		line: 'none',
		reason: 'Leased to Russia; a lease does not move a border.',
		units: ['KAB'],
		country: 'KAZ',
		dashedAgainst: [],
		undivided: true
	},
	{
		area: 'Guantánamo Bay',
		shownAs: 'Cuba',
		line: 'none',
		reason: 'Leased to the United States; a lease does not move a border.',
		units: ['USG'],
		country: 'CUB',
		dashedAgainst: [],
		undivided: true
	},
	{
		area: 'Falkland Islands (Malvinas)',
		shownAs: 'a territory of its own',
		line: 'none (islands)',
		reason: 'The United Nations lists it as a Non-Self-Governing Territory and notes the dispute.',
		units: ['FLK'],
		country: 'FLK',
		dashedAgainst: [],
		undivided: true
	},
	{
		area: 'Spratly and Paracel Islands',
		shownAs: 'no country',
		line: 'none (islands)',
		reason: 'Several states claim them and the United Nations takes no side.',
		units: ['PGA', 'CN-X01~'],
		country: null,
		dashedAgainst: [],
		undivided: true
	}
];
