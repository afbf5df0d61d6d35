package io.blotter.web.agency;

public final class AgencyRoutes {
  private static final class Detail {}
}
