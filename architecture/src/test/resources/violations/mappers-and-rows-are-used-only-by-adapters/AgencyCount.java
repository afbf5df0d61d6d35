// red
package io.blotter.persistence.agency;

final class AgencyCount {
  int count(AgencyMapper agencies) {
    return agencies.all().length;
  }
}
