package io.blotter.domain.account;

import io.blotter.domain.shared.Labelled;

/** What a user says to be. */
public enum Capacity implements Labelled {
  ADVOCATE("advocate"),
  COMMUNITY_MEMBER("community_member"),
  DATA_PUBLISHER("data_publisher"),
  LAWYER("lawyer"),
  JOURNALIST("journalist"),
  POLICE("police"),
  PUBLIC_OFFICIAL("public_official"),
  RESEARCHER("researcher");

  private final String label;

  Capacity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
