package io.blotter.persistence.agency;

public final class AgencyPersistence {
  private static final class Detail {}
}
