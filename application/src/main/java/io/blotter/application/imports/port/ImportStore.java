package io.blotter.application.imports.port;

/** What imported tables are held against and written to. */
public interface ImportStore {
  Gazetteer gazetteer();

  AgencyImports agencies();

  SourceImports sources();
}
