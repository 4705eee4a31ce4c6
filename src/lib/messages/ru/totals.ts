import type { totals as english } from '../en/totals';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

const { digits, form } = counts;

const end = (high: number, open: boolean) => (open ? `${high} или больше` : String(high));
const people = { victims: 'погибших', suspects: 'убитых подозреваемых' };
const inEvents = {
	victims: (n: number) =>
		`${digits(n)} ${form(n, { one: 'нападении', few: 'нападениях', many: 'нападениях' })}`,
	suspects: (n: number) =>
		`${digits(n)} ${form(n, { one: 'операции', few: 'операциях', many: 'операциях' })}`
};
const notInSum = {
	victims: (n: number) =>
		form(n, {
			one: `В сумму не входит ${digits(n)} нападение, у которого числа нет`,
			few: `В сумму не входят ${digits(n)} нападения, у которых числа нет`,
			many: `В сумму не входят ${digits(n)} нападений, у которых числа нет`
		}),
	suspects: (n: number) =>
		form(n, {
			one: `В сумму не входит ${digits(n)} операция, у которой числа нет`,
			few: `В сумму не входят ${digits(n)} операции, у которых числа нет`,
			many: `В сумму не входят ${digits(n)} операций, у которых числа нет`
		})
};

/** Sums, which no source gives. */
export const totals: Translated<typeof english> = {
	heading: 'Итоги',
	lead: 'Эти суммы подсчитаны здесь, ни один источник их не даёт. Сумма — это диапазон: сложены все наименьшие числа и все наибольшие. Погибшие никогда не складываются с подозреваемыми, а нападения — с операциями.',
	span: (low, high, open) =>
		low === high && !open ? String(low) : `от ${low} до ${end(high, open)}`,
	what: (of, counted) => `${people[of]} в ${inEvents[of](counted)}`,
	silent: (of, silent) =>
		silent === 0 ? 'Число есть у каждого события.' : `${notInSum[of](silent)}. Это не ноль.`,
	attackers: 'Нападавшие не учитываются.',
	none: 'Складывать нечего: событий одного вида с числом меньше двух.',
	cite: 'Скопировать как цитату',
	copied: 'Скопировано',
	citation: (span, what, silent, sources, note, version) =>
		`${span} ${what}: сумма, подсчитанная Dateline по сообщениям ${sentences.and(sources)} (${note}). ${silent} Dateline, набор данных ${version}.`,
	allSources: 'все источники'
};
