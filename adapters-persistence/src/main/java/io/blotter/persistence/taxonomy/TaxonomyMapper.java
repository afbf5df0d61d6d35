package io.blotter.persistence.taxonomy;

interface TaxonomyMapper {
  String taxonomy();
}
