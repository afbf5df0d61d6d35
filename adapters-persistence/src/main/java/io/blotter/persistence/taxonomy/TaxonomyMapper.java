package io.blotter.persistence.taxonomy;

import io.blotter.persistence.shared.ComposedJson;

interface TaxonomyMapper {
  ComposedJson taxonomy();
}
