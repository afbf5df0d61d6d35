package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** Whether a link was alive when it was last checked. */
public enum UrlStatus implements Labelled {
  OK,
  BROKEN;
}
