package io.blotter.pages.agency;

public final class AgencyPages {
  private static final class Detail {}
}
