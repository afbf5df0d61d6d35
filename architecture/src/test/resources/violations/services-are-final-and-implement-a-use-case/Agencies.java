package io.blotter.application.agency.port;

public interface Agencies {}
