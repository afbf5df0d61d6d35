package io.blotter.domain.taxonomy;

import io.blotter.domain.shared.Labelled;

/** A group of record types; {@link #ALL} stands for every group. */
public enum RecordCategory implements Labelled {
  POLICE_AND_PUBLIC_INTERACTIONS("Police & Public Interactions"),
  INFO_ABOUT_OFFICERS("Info about Officers"),
  INFO_ABOUT_AGENCIES("Info about Agencies"),
  AGENCY_PUBLISHED_RESOURCES("Agency-published Resources"),
  JAILS_AND_COURTS("Jails & Courts"),
  ALL("All"),
  OTHER("Other");

  private final String label;

  RecordCategory(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
