import { Severity } from '../../../findings/finding';
import { RuleDoc, rule } from '../rule-doc';

const { ERROR } = Severity;

/** The rules about values that the Go programs of OLM cannot decode. */
export const DECODING_DOCS = {
  OLM220: rule('csv-undecodable', ERROR,
    'A value of the ClusterServiceVersion is not of the type that OLM reads: every tool refuses the bundle.',
    'Correct the value.'),
  OLM221: rule('csv-number-for-text', ERROR,
    'A field of the ClusterServiceVersion has a number or a boolean where there should be text: opm refuses the bundle.',
    'Put it in quotes.'),
  OLM222: rule('csv-owned-group', ERROR, 'An owned API has a group that is no text: opm refuses the bundle.', 'Remove it.'),
  OLM223: rule('csv-other-case', ERROR,
    'A key in another case has a value that does not fit the field that Go takes it for.',
    'Write the key as it is known, and correct the value.'),
  OLM224: rule('csv-undecodable-by-loader', ERROR,
    'The version or the release is null, or a number is too large, which the loader refuses.',
    'Remove the key, or correct the value.'),
  OLM225: rule('crd-undecodable', ERROR,
    'A value of a CustomResourceDefinition is not of the type that OLM reads: every tool refuses the bundle.',
    'Correct the value.'),
  OLM226: rule('bundle-annotation-undecodable', ERROR,
    'An annotation of the bundle is a list or a map: opm does not find the annotations then.',
    'Write text.'),
  OLM227: rule('annotations-file-undecodable', ERROR,
    'A file whose name begins with `annotations` cannot be read as the annotations of a bundle.',
    'Correct it, or rename it.'),
  OLM228: rule('object-unreadable-for-opm', ERROR, 'opm cannot read an object, or its metadata.', 'Correct it.'),
  OLM229: rule('crd-number-for-text', ERROR,
    'A field of a CustomResourceDefinition has a number or a boolean where there should be text: opm refuses the bundle.',
    'Put it in quotes.'),
} satisfies { readonly [code: string]: RuleDoc };
