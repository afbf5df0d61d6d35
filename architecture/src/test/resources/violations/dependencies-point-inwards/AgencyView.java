package io.blotter.application.agency;

public record AgencyView(String name) {}
