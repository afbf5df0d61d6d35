package io.blotter.persistence.imports;

import io.blotter.application.imports.port.AgencyImports.Kept;
import java.util.List;

record KeptRow(int number, List<String> fields, boolean contradicted) {
  Kept kept() {
    return new Kept(number - 1, fields, contradicted);
  }
}
