import type { plots as english } from '../en/plots';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { stopped } from './stopped';

/** The plots of claims: one row a source. Numbers and names come in as text with their ends kept. */
export const plots: Translated<typeof english> = {
	caption: (what) => `${what}: что говорит каждый источник, в порядке публикации`,
	source: 'Источник, день публикации',
	/** The year stands once, in the head. */
	sourceOfYear: (year) => `Источник, ${year}\u00a0г.`,
	inferred: 'выведено',
	says: 'Что он говорит',
	saidBy: (who) => `по словам ${who}`,
	noNumber: 'число не указано',
	counted: 'подсчитано по тексту',
	jointly: 'сразу о нескольких странах',
	differs: '≠',
	together: (values) => values.join('; '),

	/** An axis mark keeps its end: ">60", never 61. */
	axis: {
		zero: '0',
		moreThan: (n) => `>${n}`,
		atLeast: (n) => `≥${n}`,
		nearly: (n) => `<${n}`,
		upTo: (n) => `≤${n}`,
		number: (n) => String(n)
	},

	keyHeading: 'Как читать график',
	key: {
		open: 'открытый конец',
		below: 'не достигает',
		approximate: 'примерно',
		bar: 'от и до',
		words: 'слова без числа',
		span: 'от наименьшего до наибольшего',
		headline: 'в главной цифре'
	},

	dates: 'Полоса — все дни, которые допускают слова; точка — один день.',

	history: 'Как это становилось известно',
	historyHelp:
		'Последнее число по дням публикации. Полоса — дни, в которые мог выйти источник без даты.',
	step: (figure, day) => `${figure} — ${day}`,
	historySentence: (what, steps) =>
		stopped(`${what}, последнее число по дням публикации: ${steps.join('; ')}`),

	candidates: (what) => `${what}: какой источник что называет`,
	candidate: 'Вариант',
	candidateSources: 'Кто его называет',
	candidateAt: (target, place) => `${target}, ${place}`,
	apart: (one, other, kilometres) =>
		`${one} и ${other}: между центрами около ${counts.digits(kilometres)}\u00a0км.`,
	kilometres: (kilometres) => `около ${counts.digits(kilometres)}\u00a0км`,

	allClaims: (claims) => {
		const few = ['Утверждений нет', 'Утверждение', 'Оба утверждения'][claims];
		return `${few ?? allOf(claims)}, дословно`;
	},

	standing: 'Как источники соотносятся друг с другом',
	rose: (what, rise, span) => `${what}: ${rise}, ${span}`
};

function allOf(claims: number): string {
	return counts.form(claims, {
		one: `Всё ${counts.digits(claims)} утверждение`,
		few: `Все ${counts.digits(claims)} утверждения`,
		many: `Все ${counts.digits(claims)} утверждений`
	});
}
