const PREFIX = '/index.php?nv=';

/** Address of a module, and of an operation in it, as NukeViet writes them. */
export const modulePath = (module: string, op?: string): string =>
  op === undefined ? `${PREFIX}${module}` : `${PREFIX}${module}&op=${op}`;

export interface ArticleName {
  category: string;
  alias: string;
  id: number;
}

/** Address of an article in the news module. */
export const articlePath = ({ category, alias, id }: ArticleName): string =>
  modulePath('news', `${category}/${alias}-${id}`);

/** Address of the same article for the printer. */
export const printPath = ({ category, alias, id }: ArticleName): string =>
  modulePath('news', `print/${category}/${alias}-${id}`);
