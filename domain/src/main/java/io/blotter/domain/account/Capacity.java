package io.blotter.domain.account;

import io.blotter.domain.shared.Labelled;

/** What a user says to be. */
public enum Capacity implements Labelled {
  ADVOCATE,
  COMMUNITY_MEMBER,
  DATA_PUBLISHER,
  LAWYER,
  JOURNALIST,
  POLICE,
  PUBLIC_OFFICIAL,
  RESEARCHER;
}
