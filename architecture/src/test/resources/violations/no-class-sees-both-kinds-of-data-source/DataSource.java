package io.blotter.domain.datasource;

public record DataSource(String name) {}
