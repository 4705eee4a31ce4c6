import type { TakenFrom, Taking } from './takenBriefing';

export async function saveSlides(_taking: Taking, _from: TakenFrom, _name: string): Promise<void> {}
export async function saveFile(_taking: Taking, _from: TakenFrom, _name: string): Promise<void> {}
