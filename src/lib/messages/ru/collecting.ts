import type { collecting as english } from '../en/collecting';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** Adding views of the map to a briefing of one's own. */
export const collecting: Translated<typeof english> = {
	/** The heading of a view that has nothing open. */
	view: 'Вид карты',
	through: (source) => `По данным ${source}`,
	/** What a briefing is called until its maker names it. */
	title: 'Мой брифинг',
	added: 'Вид добавлен.',
	count: (views) =>
		`${counts.digits(views)} ${counts.form(views, { one: 'вид', few: 'вида', many: 'видов' })} в вашем брифинге`,
	undo: 'Отменить',
	takenBack: 'Отменено.',
	close: 'Закрыть сообщение',
	trouble: {
		denied:
			'Браузер ничего не хранит для этого сайта: брифинг пропадёт, когда вы закроете вкладку. Сохраните его файлом.',
		full: 'На устройстве не хватает места: последнее изменение пропадёт, когда вы закроете вкладку. Сохраните брифинг файлом.'
	}
};
