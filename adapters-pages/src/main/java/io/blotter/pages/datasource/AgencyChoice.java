package io.blotter.pages.datasource;

/** An agency that a form offers. */
record AgencyChoice(long id, String name, boolean chosen) {}
