package io.blotter.persistence.agency;

public final class AgencyPersistence {
  static final Class<?> MAPPER = AgencyMapper.class;
}
