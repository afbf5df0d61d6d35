package io.blotter.persistence.agency;

final class MyBatisAgencies {
  long first(AgencyMapper agencies) {
    return agencies.all()[0].id();
  }

  private record Found(AgencyRow row) {}
}
