package io.blotter.application.agency;

public interface BrowseAgencies {}
