package io.blotter.toolchain.differ;

public record Fingerprint(String text) {}
