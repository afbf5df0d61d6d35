package io.blotter.domain.shared;

public record Note(String text) {}
