package io.blotter.persistence.search;

import io.blotter.application.search.AgencyCandidate;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.agency.AgencyType;

record AgencyCandidateRow(
    long id, String name, AgencyType agencyType, int places, String locations, double similarity) {
  AgencyCandidate toCandidate() {
    var page = new JsonPage<>(AgencyCandidate.CandidatePlace.class, places, locations);
    return new AgencyCandidate(id, name, agencyType, page, similarity);
  }
}
