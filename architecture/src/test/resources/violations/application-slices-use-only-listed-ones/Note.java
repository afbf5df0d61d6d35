package io.blotter.application.shared;

public record Note(String text) {}
