import { CatalogCheck } from './catalog-check';
import { convertBlobs } from './convert';
import { loadBlobs } from './load';
import { ownRules } from './own-rules';
import { validateModel } from './validate';
import { FileTree } from '../../../files/file-tree';
import { Finding } from '../../../findings/finding';
import { readCatalog } from '../read';

/** What a catalog is worth. */
export interface CatalogVerdict {
  /** What `opm validate` says when it refuses the catalog. */
  readonly refusal?: string;
  /** All that is wrong: its rules and ours. */
  readonly findings: Finding[];
}

/** All that is wrong with the files of a file-based catalog, whoever wrote them. */
export function checkCatalog(tree: FileTree): Finding[] {
  return judgeCatalog(tree).findings;
}

/**
 * Judges a catalog as `opm validate` does, and by the rules that it lacks.
 *
 * opm stops at the first blob that it cannot load or join; here the others are looked at too, but for what only follows from the first.
 */
export function judgeCatalog(tree: FileTree): CatalogVerdict {
  const check = new CatalogCheck();
  const { found, model } = readCatalog(tree);
  const { catalog, refusal: loadRefusal } = loadBlobs(found, check);
  if (loadRefusal !== undefined) {
    ownRules(model, catalog, [], check);
    return { refusal: loadRefusal, findings: check.findings };
  }
  const { packages, broken, refusal: joinRefusal } = convertBlobs(catalog, check);
  const sound = [...packages.values()].filter(({ name }) => !broken.has(name));
  const graphRefusal = validateModel(sound, check);
  ownRules(model, catalog, sound, check);
  return { refusal: joinRefusal ?? graphRefusal, findings: check.findings };
}
