package io.blotter.application.agency;

public record AgencyUseCases() {
  public BrowseAgenciesService browse() {
    return new BrowseAgenciesService();
  }
}
