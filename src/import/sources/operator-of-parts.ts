import { namespaceOf, operatorName, suggestedNamespace } from './naming';
import { placeholderNotes } from './placeholders';
import { SourceParts, chooseCsv } from './source-parts';
import type { OperatorSource } from '../operator-source';

/** What a source says beside its objects. */
export interface SourceFacts {
  /** What the operator is called, by whoever says it first. */
  readonly said?: string;
  /** The folder that it is read from. */
  readonly folder?: string;
  /** The folder that it is called after when there is nothing else to call it after. */
  readonly lastFolder?: string;
  /** The namespace that the source puts it into. */
  readonly namespace?: string;
  readonly notes?: readonly string[];
}

/** The operator that objects of all kinds make. */
export function operatorOfParts(parts: SourceParts, { said, folder, lastFolder, namespace, notes = [] }: SourceFacts): OperatorSource {
  const { objects, csvs, samples } = parts;
  const { csv, notes: csvNotes } = chooseCsv(csvs);
  const itsNamespace = namespace ?? suggestedNamespace(csv) ?? namespaceOf(objects);
  return {
    name: operatorName({ said, csv, objects, folder, namespace: itsNamespace, lastFolder }),
    objects,
    ...itsNamespace !== undefined && { namespace: itsNamespace },
    ...csv !== undefined && { csv },
    samples: samples.map(({ manifest }) => manifest),
    notes: [...parts.notes, ...csvNotes, ...notes, ...placeholderNotes(objects)],
  };
}
