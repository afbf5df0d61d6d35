package io.blotter.pages.datasource;

import io.blotter.pages.shared.FormView;
import java.util.List;

/**
 * What the form of a source shows.
 *
 * @param agencies to choose from
 */
record SourceFormPage(FormView form, List<AgencyChoice> agencies) {
  SourceFormPage {
    agencies = List.copyOf(agencies);
  }
}
