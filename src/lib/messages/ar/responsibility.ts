import type { responsibility as english } from '../en/responsibility';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { claim, nominative } from './nouns';
import { counts } from './counts';
import { sentences } from './sentences';

/** Each has its own "by", since what a source calls a speaker may hold a comma. */
const byEach = (speakers: readonly string[]) =>
	sentences.and(speakers.map((speaker) => `بحسب ${isolated(speaker)}`));

/** To claim, to attribute, to suspect, to deny and to confirm are five things. */
export const responsibility: Translated<typeof english> = {
	/** Headings of the board; the actor's name follows. */
	board: {
		claimed: 'تبنّاه',
		attributed: 'نُسب إلى',
		suspected: 'يُشتبه في',
		denied: 'نُفي أن الفاعل',
		confirmed: {
			act: 'أُكّد أن الفاعل',
			claim: 'أُكّدت فقط صحة تبنّي'
		}
	},
	said: {
		claimed: (actor) => `تبنّاه ${isolated(actor)}`,
		attributed: (actor) => `نُسب إلى ${isolated(actor)}`,
		suspected: (actor) => `يُشتبه في ${isolated(actor)}`,
		denied: (actor) => `نُفي أن الفاعل ${isolated(actor)}`,
		confirmed: {
			act: (actor) => `أُكّد أن الفاعل ${isolated(actor)}`,
			claim: (actor) => `أُكّدت فقط صحة تبنّي ${isolated(actor)}`
		}
	},
	/** Before the keys of the sources: "إعلان تبنٍّ، في [1] [2]", "بحسب the Kremlin، في [3]", "بحسب [5]". */
	ownClaim: 'إعلان تبنٍّ، في',
	bySource: 'بحسب',
	bySpeaker: (speaker) => `بحسب ${isolated(speaker)}، في`,
	/** The actors of one side of contradictory blame. */
	sideOf: (actors) => sentences.or(actors),
	/** Between two sides; the sign ≠ is what is seen. */
	excludes: 'مقابل',
	denied: (actors) => `${sentences.or(actors)}: قيل ونُفي`,
	notReported: (stances) => `لم ترد مسؤولية ${sentences.or(stances)}.`,
	/** Of "مسؤولية". */
	stanceNames: {
		claimed: 'مُتبنّاة',
		attributed: 'منسوبة',
		suspected: 'مشتبه بها',
		denied: 'منفية',
		confirmed: 'مؤكدة عن الفعل'
	},
	allClaims: (claims) => {
		const all = `كل الإفادات بنصها: ${nominative(claims, claim)}`;
		return counts.form(claims, {
			zero: 'لا إفادات',
			one: 'الإفادة بنصها',
			two: 'الإفادتان بنصهما',
			few: all,
			many: all,
			other: all
		});
	},

	/** One side of contradictory blame, where room is scarce; the keys of the sources follow. */
	side: {
		claimed: 'إعلان تبنٍّ نقله',
		attributed: 'مسؤولية منسوبة',
		suspected: 'مسؤولية مشتبه بها',
		denied: 'مسؤولية منفية',
		confirmed: 'مسؤولية مؤكدة عن الفعل'
	},
	/** "مسؤولية منسوبة بحسب Vladimir Putin وبحسب the Kremlin". */
	stanceOfSide: (stance, speakers) =>
		speakers.length > 0 ? `${stance} ${byEach(speakers)}` : stance,
	/** A further voice on the same stance. */
	alsoBy: (speakers) => `، ${byEach(speakers)}`,
	afterActor: ':',
	betweenStances: '؛',
	betweenActors: '.'
};
