package io.blotter.web.search;

import io.blotter.domain.shared.Labelled;

/** The form of a search's answer. */
enum OutputFormat implements Labelled {
  JSON,
  CSV;
}
