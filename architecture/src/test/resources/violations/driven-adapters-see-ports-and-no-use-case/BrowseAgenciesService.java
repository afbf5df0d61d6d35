package io.blotter.application.agency;

public final class BrowseAgenciesService implements BrowseAgencies {}
