/** The translations of each technique, one file a technique and language. */
type Dictionary = Readonly<Record<string, string>>;

const chinese = import.meta.glob<{ zh: Dictionary }>('./zh/*.ts');

export const dictionaries: Readonly<Record<'zh', (technique: string) => Promise<Dictionary>>> = {
  async zh(technique) {
    const file = chinese[`./zh/${technique}.ts`];
    if (!file) throw new Error(`no Chinese texts for ${technique}`);
    return (await file()).zh;
  },
};
