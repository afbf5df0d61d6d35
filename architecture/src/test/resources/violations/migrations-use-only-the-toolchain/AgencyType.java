package io.blotter.domain.agency;

public enum AgencyType {}
